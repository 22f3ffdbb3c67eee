package org.attest.model.court;

/** Set up for these cases, another court that hears them until one is, or a court of all cases. */
public enum TribunalKind {
    DEDICATED,
    ASSIGNED,
    GENERAL
}
