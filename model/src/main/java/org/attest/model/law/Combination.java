package org.attest.model.law;

/** How imprisonment and fine go together; a fine in place of prison is OR. */
public enum Combination {
    PRISON_AND_FINE,
    PRISON_OR_FINE,
    PRISON_ONLY,
    FINE_ONLY
}
