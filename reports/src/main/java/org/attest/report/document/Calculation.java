package org.attest.report.document;

/** What many rows come to. All but counts and sums are over the rows whose figures are exact. */
public enum Calculation {
    SUM,
    /** The part of the rows of a group in the sum of all. */
    SHARE,
    /** Sum by sum, over the rows in which both are exact. */
    RATIO,
    /** By what part of the second sum the first is above or below it, over the rows in which both are exact. */
    CHANGE,
    /** How many rows have a value, be it a bound. */
    COUNT,
    /** How many different values there are. */
    DISTINCT,
    MEAN,
    /** The mean of the first column, each figure as often as the second says. */
    WEIGHTED_MEAN,
    MEDIAN,
    MIN,
    MAX;

    /** Whether readers take a total for it that says nothing of itself. */
    public boolean isUsual() {
        return this == SUM || this == RATIO;
    }
}
