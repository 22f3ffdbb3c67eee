package org.attest.model.value;

import java.math.BigDecimal;
import java.util.Optional;

/** The outcome of a computation: a value with its unit, or the reason why there is none. Never 0 or NaN in its place. */
public sealed interface Measure {
    /** A computed value; rounded only where it is printed. */
    record Value(BigDecimal number, Unit unit) implements Measure {}

    /** Not computable, and why. */
    record Undefined(Reason reason) implements Measure {}

    static Measure of(BigDecimal number, Unit unit) {
        return new Value(number, unit);
    }

    static Measure of(long number, Unit unit) {
        return new Value(BigDecimal.valueOf(number), unit);
    }

    static Measure undefined(Reason reason) {
        return new Undefined(reason);
    }

    default Optional<BigDecimal> asNumber() {
        return this instanceof Value value ? Optional.of(value.number()) : Optional.empty();
    }
}
