package org.attest.report.document;

import java.math.RoundingMode;
import java.util.OptionalInt;
import org.attest.report.internal.number.SpreadsheetNumber;

/**
 * A condition on a number, as data, so that a spreadsheet can keep it live.
 *
 * @param places to which a number is rounded, half up, before it is compared: those that are printed of a quotient; empty
 *     for numbers that are compared as they are
 */
public record Rule(Comparison comparison, double threshold, OptionalInt places) {
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
    }

    public Rule(Comparison comparison, double threshold) {
        this(comparison, threshold, OptionalInt.empty());
    }

    @Override
    public String toString() {
        return comparison + " " + threshold + (places.isPresent() ? " at " + places.getAsInt() + " places" : "");
    }

    public boolean matches(double number) {
        double value = places.isEmpty() || Double.isNaN(number)
                ? number
                : SpreadsheetNumber.decimal(number)
                        .setScale(places.getAsInt(), RoundingMode.HALF_UP)
                        .doubleValue();
        return switch (comparison) {
            case ABOVE -> value > threshold;
            case AT_LEAST -> value >= threshold;
            case BELOW -> value < threshold;
            case AT_MOST -> value <= threshold;
            case EQUAL -> value == threshold;
        };
    }
}
