package org.attest.model.indicator;

/** Which way an indicator should go. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NEUTRAL
}
