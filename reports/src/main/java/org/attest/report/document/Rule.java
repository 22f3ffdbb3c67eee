package org.attest.report.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import org.attest.report.internal.number.SpreadsheetNumber;

/**
 * A condition on a number, as data, so that a spreadsheet can keep it live.
 *
 * @param places to which a number is rounded, half up, before it is compared: those that are printed of a quotient; empty
 *     for numbers that are compared as they are
 */
public record Rule(Comparison comparison, double threshold, OptionalInt places) implements Condition {
    /** How a number compares with the threshold. */
    public enum Comparison {
        ABOVE,
        AT_LEAST,
        BELOW,
        AT_MOST,
        EQUAL
    }

    public Rule {
        if (!Double.isFinite(threshold)) {
            throw new IllegalArgumentException("threshold is " + threshold + ", must be a finite number");
        }
        threshold = SpreadsheetNumber.held(threshold);
    }

    public Rule(Comparison comparison, double threshold) {
        this(comparison, threshold, OptionalInt.empty());
    }

    @Override
    public String toString() {
        return comparison + " " + threshold + (places.isPresent() ? " at " + places.getAsInt() + " places" : "");
    }

    /** Whether a number as a spreadsheet holds it fulfils the condition. */
    public boolean matches(double number) {
        if (places.isPresent() && !Double.isNaN(number)) {
            return matches(SpreadsheetNumber.decimal(number).setScale(places.getAsInt(), RoundingMode.HALF_UP));
        }
        return number < threshold ? allows(-1) : number > threshold ? allows(1) : number == threshold && allows(0);
    }

    /** Whether a number of any length fulfils the condition. */
    public boolean matches(BigDecimal number) {
        return allows(number.compareTo(SpreadsheetNumber.decimal(threshold)));
    }

    /** @param order of the number to the threshold */
    private boolean allows(int order) {
        return switch (comparison) {
            case ABOVE -> order > 0;
            case AT_LEAST -> order >= 0;
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
        };
    }
}
