package org.attest.report.problem;

/** One thing that is wrong: where, and what with what is allowed. */
public record Problem(Where where, String what) {
    @Override
    public String toString() {
        return where + ": " + what;
    }
}
