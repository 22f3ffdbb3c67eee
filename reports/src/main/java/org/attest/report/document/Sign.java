package org.attest.report.document;

/** What stands for a word in a matrix; where two words meet, one is drawn around the other. */
public enum Sign {
    /** Filled. */
    DOT,
    /** An open circle. */
    RING
}
