package org.attest.model.commitment;

/** How far a commitment is done, on the scale of the Open Government Partnership, and withdrawn. */
public enum Completion {
    /** Nothing was shown, so nothing can be judged. */
    NO_EVIDENCE,
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETE,
    WITHDRAWN;

    /** Whether the assessor could judge at all: everything between not started and complete. */
    public boolean isAssessed() {
        return this != NO_EVIDENCE && this != WITHDRAWN;
    }

    /** OGP's "high completion". */
    public boolean isHigh() {
        return this == SUBSTANTIAL || this == COMPLETE;
    }

    /** Whether nothing more is to be done. */
    public boolean isClosed() {
        return this == COMPLETE || this == WITHDRAWN;
    }
}
