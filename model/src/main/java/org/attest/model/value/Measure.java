package org.attest.model.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The outcome of a computation: a value with its unit, or the reason why there is none. Never 0 or NaN in its place.
 * Measures compute with each other; the first operand without a value gives its reason to the result.
 */
public sealed interface Measure {
    /** A computed value; rounded only where it is printed. */
    record Value(BigDecimal number, Unit unit) implements Measure {}

    /** Not computable, and why. */
    record Undefined(Reason reason) implements Measure {}

    /** A number of this unit. */
    static Measure of(BigDecimal number, Unit unit) {
        return new Value(number, unit);
    }

    /** A whole number of this unit. */
    static Measure of(long number, Unit unit) {
        return new Value(BigDecimal.valueOf(number), unit);
    }

    /** Not computable, and why. */
    static Measure undefined(Reason reason) {
        return new Undefined(reason);
    }

    /** A stated count as an operand: only an exact one has a value. */
    static Measure of(Claim<Count> count, Unit unit) {
        return from(count, stated -> of(stated, unit));
    }

    /**
     * A claim as an operand. An input that is not reported makes the result not computable, MISSING_INPUT; every other
     * reason why a claim has no value passes through as it is.
     */
    static <T> Measure from(Claim<T> claim, Function<T, Measure> operand) {
        return claim.value()
                .map(operand)
                .orElseGet(() -> undefined(claim.whyNoValue()
                        .filter(why -> why != Reason.NOT_REPORTED)
                        .orElse(Reason.MISSING_INPUT)));
    }

    /** A count as an operand: only an exact one has a value. */
    static Measure of(Count count, Unit unit) {
        return count instanceof Count.Exact(long number) ? of(number, unit) : undefined(Reason.BOUND_ONLY);
    }

    /** The number, not rounded; empty when there is none. */
    default Optional<BigDecimal> asNumber() {
        return this instanceof Value value ? Optional.of(value.number()) : Optional.empty();
    }

    /** Why there is no number; empty when there is one. */
    default Optional<Reason> whyUndefined() {
        return this instanceof Undefined(Reason reason) ? Optional.of(reason) : Optional.empty();
    }

    /** The sum, of the same unit. */
    default Measure plus(Measure other) {
        return combined(other, BigDecimal::add);
    }

    /** The difference, of the same unit. */
    default Measure minus(Measure other) {
        return combined(other, BigDecimal::subtract);
    }

    /** So many times this, of the same unit. */
    default Measure times(long factor) {
        return this instanceof Value(BigDecimal number, Unit unit)
                ? of(number.multiply(BigDecimal.valueOf(factor)), unit)
                : this;
    }

    /** The product, in a unit of its own. */
    default Measure times(Measure factor, Unit product) {
        return with(factor, (mine, by) -> of(mine.number().multiply(by.number()), product));
    }

    /** The quotient, to 34 digits, in a unit of its own. */
    default Measure per(Measure divisor, Unit quotient) {
        return with(
                divisor,
                (dividend, by) -> by.number().signum() == 0
                        ? undefined(Reason.ZERO_DENOMINATOR)
                        : of(dividend.number().divide(by.number(), MathContext.DECIMAL128), quotient));
    }

    /** 100 times this by the whole, which must have the same unit. It may exceed 100. */
    default Measure percentOf(Measure whole) {
        return mixes(whole) ? undefined(Reason.MIXED_UNITS) : times(100).per(whole, Unit.PERCENT);
    }

    /** As {@link #percentOf}, of a whole that contains this: more than 100 is INCONSISTENT_INPUT. */
    default Measure shareOf(Measure whole) {
        Measure share = percentOf(whole);
        return share.asNumber()
                        .filter(percent -> percent.compareTo(BigDecimal.valueOf(100)) > 0)
                        .isPresent()
                ? undefined(Reason.INCONSISTENT_INPUT)
                : share;
    }

    private Measure combined(Measure other, BinaryOperator<BigDecimal> operation) {
        return with(
                other,
                (mine, theirs) -> mixes(other)
                        ? undefined(Reason.MIXED_UNITS)
                        : of(operation.apply(mine.number(), theirs.number()), mine.unit()));
    }

    /** The result for two values; else the first that is none. */
    private Measure with(Measure other, BiFunction<Value, Value, Measure> operation) {
        if (!(this instanceof Value mine)) {
            return this;
        }
        return other instanceof Value theirs ? operation.apply(mine, theirs) : other;
    }

    private boolean mixes(Measure other) {
        return this instanceof Value mine
                && other instanceof Value theirs
                && !mine.unit().equals(theirs.unit());
    }
}
