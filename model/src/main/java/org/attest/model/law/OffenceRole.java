package org.attest.model.law;

/** The offence itself, or a form of taking part in it. */
public enum OffenceRole {
    PRINCIPAL,
    ATTEMPT,
    ABETMENT,
    CONSPIRACY,
    ORGANISED
}
