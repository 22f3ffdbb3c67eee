package org.attest.model.value;

/** How well a claim is founded. */
public enum ClaimState {
    MISSING,
    SINGLE_SOURCE,
    CORROBORATED,
    CONFLICTING,
    RESOLVED
}
