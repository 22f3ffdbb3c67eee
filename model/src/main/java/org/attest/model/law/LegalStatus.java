package org.attest.model.law;

/** Where an instrument stands on its way into force and out of it. */
public enum LegalStatus {
    PLANNED,
    NEEDS_ASSESSMENT,
    DRAFTED,
    UNDER_REVIEW,
    AWAITING_ENACTMENT,
    IN_FORCE,
    AMENDED,
    REPEALED;

    /** Whether it has not come into force yet. */
    public boolean isBeforeForce() {
        return compareTo(IN_FORCE) < 0;
    }
}
