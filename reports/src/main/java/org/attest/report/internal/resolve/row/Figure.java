package org.attest.report.internal.resolve.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.value.Absence;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Measure;
import org.attest.model.value.Reason;
import org.attest.report.document.Operation;
import org.attest.report.internal.number.SpreadsheetNumber;

/**
 * A number in one of the states in which a report can know it. This is the algebra of a figure: what each state becomes in
 * a ratio, a difference and a sum is decided here and nowhere else.
 */
public sealed interface Figure {
    /** Decimals that a sum or product must be able to show. */
    int PRINTED_PLACES = 2;

    /** Known, and used as it is: a decimal that a spreadsheet holds. */
    record Exact(double value) implements Figure {
        public Exact {
            SpreadsheetNumber.finite(value);
        }
    }

    /** Known to more digits than a spreadsheet holds: words, so that none is lost. A sum of such is one. */
    record Precise(BigDecimal number) implements Figure {}

    /** Only a bound or an approximation is known: words, never a number. */
    record Bound(Count count) implements Figure {}

    /** Not known, and why. */
    record Absent(Absence reason) implements Figure {}

    /** Sources disagree and nobody has decided. */
    record Disputed() implements Figure {}

    /** The order of two figures that are known. */
    static int compare(Figure first, Figure second) {
        return first instanceof Exact(double a) && second instanceof Exact(double b)
                ? Double.compare(a, b)
                : first.decimal().orElseThrow().compareTo(second.decimal().orElseThrow());
    }

    /** The figure of a claim, by what its value is. */
    static <T> Figure of(Claim<T> claim, Function<T, Figure> known) {
        return claim.absence()
                .<Figure>map(Absent::new)
                .orElseGet(() -> claim.value().map(known).orElseGet(Disputed::new));
    }

    static Figure of(Count count) {
        return count instanceof Count.Exact(long number) ? of(number) : new Bound(count);
    }

    static Figure of(long number) {
        return SpreadsheetNumber.holds(number) ? new Exact((double) number) : of(BigDecimal.valueOf(number));
    }

    static Figure of(BigDecimal number) {
        return SpreadsheetNumber.holds(number) ? new Exact(number.doubleValue()) : new Precise(number);
    }

    static Figure of(Measure measure) {
        return switch (measure) {
            // Of what was divided, a spreadsheet holds what counts.
            case Measure.Value(BigDecimal number, var unit) ->
                number.scale() > 0 ? new Exact(SpreadsheetNumber.held(number.doubleValue())) : of(number);
            case Measure.Undefined(Reason reason) -> new Absent(reason);
        };
    }

    /** Exact by exact other than zero; otherwise the reason of the first that is not exact. */
    static Figure ratio(Figure numerator, Figure denominator) {
        OptionalDouble above = numerator.nearest();
        OptionalDouble below = denominator.nearest();
        if (above.isEmpty() || below.isEmpty()) {
            return new Absent((above.isEmpty() ? numerator : denominator).whyNotExact());
        }
        return below.getAsDouble() == 0
                ? new Absent(Reason.ZERO_DENOMINATOR)
                : new Exact(SpreadsheetNumber.quotient(above.getAsDouble(), below.getAsDouble()));
    }

    /** What an operation gives on figures of one row: each must be known, else the reason of the first that is not. */
    static Figure of(Operation operation, List<Figure> inputs) {
        for (Figure input : inputs) {
            if (!input.isKnown()) {
                return new Absent(input.whyNotExact());
            }
        }
        Stream<BigDecimal> decimals =
                inputs.stream().map(input -> input.decimal().orElseThrow());
        return switch (operation) {
            case RATIO -> ratio(inputs.get(0), inputs.get(1));
            case CHANGE -> change(inputs.get(0), inputs.get(1));
            case SUM -> computed(decimals.reduce(BigDecimal::add).orElseThrow());
            case DIFFERENCE -> computed(decimals.reduce(BigDecimal::subtract).orElseThrow());
            case PRODUCT -> computed(decimals.reduce(BigDecimal::multiply).orElseThrow());
            case RANK, CUMULATIVE -> throw new IllegalStateException(operation + " is no matter of one row");
        };
    }

    /** As formulas round it; words where even the places that are printed have more digits than a spreadsheet holds. */
    static Figure computed(BigDecimal number) {
        BigDecimal rounded = number.scale() > SpreadsheetNumber.QUOTIENT_PLACES
                ? number.setScale(SpreadsheetNumber.QUOTIENT_PLACES, RoundingMode.HALF_UP)
                : number;
        long printed = (long) rounded.precision() - rounded.scale() + Math.min(PRINTED_PLACES, rounded.scale());
        return printed <= SpreadsheetNumber.DIGITS
                ? new Exact(SpreadsheetNumber.held(rounded.doubleValue()))
                : of(rounded);
    }

    /** By what part the first is above or below the second; there is none of what is below zero. */
    static Figure change(Figure now, Figure before) {
        BigDecimal base = before.decimal().orElseThrow();
        if (base.signum() <= 0) {
            return new Absent(base.signum() == 0 ? Reason.ZERO_DENOMINATOR : Reason.NOT_APPLICABLE);
        }
        BigDecimal more = now.decimal().orElseThrow().subtract(base);
        return new Exact(SpreadsheetNumber.quotient(more.doubleValue(), base.doubleValue()));
    }

    private OptionalDouble nearest() {
        return switch (this) {
            case Exact(double value) -> OptionalDouble.of(value);
            case Precise(BigDecimal number) -> OptionalDouble.of(number.doubleValue());
            default -> OptionalDouble.empty();
        };
    }

    /** The decimal that is known; empty when none is. */
    default Optional<BigDecimal> decimal() {
        return switch (this) {
            case Exact(double value) -> Optional.of(SpreadsheetNumber.decimal(value));
            case Precise(BigDecimal number) -> Optional.of(number);
            default -> Optional.empty();
        };
    }

    /** Whether its number is known to the last digit. */
    default boolean isKnown() {
        return this instanceof Exact || this instanceof Precise;
    }

    /** What a number is where its inputs are of several currencies: none. */
    default Figure unmixed() {
        return isKnown() ? new Absent(Reason.MIXED_UNITS) : this;
    }

    /** The reason that this figure passes on to whatever is computed from it. */
    default Absence whyNotExact() {
        return switch (this) {
            case Exact exact -> throw new IllegalStateException("an exact figure lacks nothing");
            case Bound bound -> Reason.BOUND_ONLY;
            // A formula takes a number in words for a bound.
            case Precise precise -> Reason.BOUND_ONLY;
            case Absent(Absence reason) -> reason;
            case Disputed disputed -> Reason.CONFLICT;
        };
    }
}
