package org.attest.report.internal.resolve.row;

import java.math.BigDecimal;
import java.util.function.DoubleBinaryOperator;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Measure;
import org.attest.model.value.Reason;
import org.attest.report.internal.function.BadValue;

/**
 * A number in one of the states in which a report can know it. This is the algebra of a figure: what each state becomes in
 * a ratio, a difference and a sum is decided here and nowhere else.
 */
public sealed interface Figure {
    /** The largest whole number up to which a double, and so a spreadsheet, holds every whole number exactly. */
    long LARGEST_EXACT = 1L << 53;

    /** Known, and used as it is. */
    record Exact(double value) implements Figure {
        public Exact {
            finite(value);
        }
    }

    /** Only a bound or an approximation is known: words, never a number. */
    record Bound(Count count) implements Figure {}

    /** Not known, and why. */
    record Absent(Reason reason) implements Figure {}

    /** Sources disagree and nobody has decided. */
    record Disputed() implements Figure {}

    static Figure of(Claim<Count> claim) {
        return claim.absence()
                .<Figure>map(Absent::new)
                .orElseGet(() -> claim.value().map(Figure::of).orElseGet(Disputed::new));
    }

    static Figure of(Count count) {
        return count instanceof Count.Exact(long number) ? new Exact((double) holdable(number)) : new Bound(count);
    }

    static Figure of(BigDecimal number) {
        return new Exact(holdable(number));
    }

    static Figure of(Measure measure) {
        return switch (measure) {
            case Measure.Value value -> of(value.number());
            case Measure.Undefined(Reason reason) -> new Absent(reason);
        };
    }

    /** The same number, if a spreadsheet holds it. */
    static long holdable(long number) {
        if (number > LARGEST_EXACT || number < -LARGEST_EXACT) {
            throw tooLarge(Long.toString(number));
        }
        return number;
    }

    /** As a spreadsheet holds it, which has doubles only. */
    static double number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            return finite(number.doubleValue());
        }
        return holdable(number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString()));
    }

    private static double holdable(BigDecimal number) {
        if (number.abs().compareTo(BigDecimal.valueOf(LARGEST_EXACT)) > 0) {
            throw tooLarge(number.toPlainString());
        }
        return number.doubleValue();
    }

    private static BadValue tooLarge(String number) {
        return new BadValue(
                "number is " + number + ", must be at most " + LARGEST_EXACT + ": a spreadsheet would lose digits");
    }

    /** The same number, if it is one. */
    static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new BadValue("number is " + number + ", must be finite");
        }
        return number;
    }

    /** Exact by exact other than zero; otherwise the reason of the first that is not exact. */
    static Figure ratio(Figure numerator, Figure denominator) {
        return denominator instanceof Exact(double base) && base == 0 && numerator instanceof Exact
                ? new Absent(Reason.ZERO_DENOMINATOR)
                : combine(numerator, denominator, (n, d) -> n / d);
    }

    static Figure difference(Figure minuend, Figure subtrahend) {
        return combine(minuend, subtrahend, (m, s) -> m - s);
    }

    private static Figure combine(Figure first, Figure second, DoubleBinaryOperator operator) {
        if (first instanceof Exact(double a) && second instanceof Exact(double b)) {
            return new Exact(operator.applyAsDouble(a, b));
        }
        return new Absent(first instanceof Exact ? second.whyNotExact() : first.whyNotExact());
    }

    /** What a number is where its inputs are of several currencies: none. */
    default Figure unmixed() {
        return this instanceof Exact ? new Absent(Reason.MIXED_UNITS) : this;
    }

    /** The reason that this figure passes on to whatever is computed from it. */
    default Reason whyNotExact() {
        return switch (this) {
            case Exact exact -> throw new IllegalStateException("an exact figure lacks nothing");
            case Bound bound -> Reason.BOUND_ONLY;
            case Absent(Reason reason) -> reason;
            case Disputed disputed -> Reason.CONFLICT;
        };
    }
}
