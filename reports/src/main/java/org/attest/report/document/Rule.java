package org.attest.report.document;

/** A condition on a number, as data, so that a spreadsheet can keep it live. */
public record Rule(Comparison comparison, double threshold) {
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

    public boolean matches(double value) {
        return switch (comparison) {
            case ABOVE -> value > threshold;
            case AT_LEAST -> value >= threshold;
            case BELOW -> value < threshold;
            case AT_MOST -> value <= threshold;
            case EQUAL -> value == threshold;
        };
    }
}
