package org.attest.model.commitment;

/** The state of a commitment at a glance. The rule is this library's own: {@link CommitmentMeasures#rag} states it. */
public enum Rag {
    RED,
    AMBER,
    GREEN,
    /** Nothing can be told: no due date, or no evidence. */
    GREY
}
