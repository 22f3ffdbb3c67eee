package org.attest.audit;

/** What a file is found to be in one respect. */
public enum Verdict {
    MET,
    NOT_MET,
    /** The file has nothing that could meet it or not. */
    NOT_APPLICABLE,
    /** What judges it is not there, failed, or took too long: as bad as not met until somebody checks. */
    NOT_CHECKED
}
