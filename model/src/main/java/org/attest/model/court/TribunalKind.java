package org.attest.model.court;

/** Set up for these cases, or another court that hears them until one is. */
public enum TribunalKind {
    DEDICATED,
    ASSIGNED
}
