package org.attest.model.indicator;

/** What an assessor found. */
public enum Verdict {
    MET,
    PARTLY_MET,
    NOT_MET,
    NOT_ASSESSED
}
