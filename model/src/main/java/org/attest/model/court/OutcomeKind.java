package org.attest.model.court;

/** How a case, or the case against one person, ended. */
public enum OutcomeKind {
    CONVICTED,
    ACQUITTED,
    DISCHARGED,
    COMPROMISED,
    WITHDRAWN,
    DISMISSED,
    OTHER
}
