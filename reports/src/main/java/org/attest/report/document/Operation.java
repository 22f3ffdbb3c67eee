package org.attest.report.document;

/** What a figure is of others in its row; a rank and a running sum also look at the rows around it. */
public enum Operation {
    SUM,
    /** The first less all others. */
    DIFFERENCE,
    PRODUCT,
    RATIO,
    /** By what part of the second figure the first is above or below it. */
    CHANGE,
    /** Place among the figures of a column, 1 for the highest; equal ones share the better place. */
    RANK,
    /** Sum from the first row to this one; what is not known is passed over. */
    CUMULATIVE
}
