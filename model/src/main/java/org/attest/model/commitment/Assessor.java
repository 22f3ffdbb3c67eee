package org.attest.model.commitment;

/** Who judged the progress. */
public enum Assessor {
    SELF,
    INDEPENDENT
}
