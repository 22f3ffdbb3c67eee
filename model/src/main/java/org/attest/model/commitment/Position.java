package org.attest.model.commitment;

/** The addressee's answer to a recommendation in the Universal Periodic Review, where a state cannot reject. */
public enum Position {
    SUPPORTED,
    NOTED,
    VOLUNTARY_PLEDGE
}
