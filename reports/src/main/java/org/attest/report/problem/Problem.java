package org.attest.report.problem;

import java.io.Serializable;

/** One thing that is wrong: where, and what with what is allowed. */
public record Problem(Where where, String what) implements Serializable {
    @Override
    public String toString() {
        return where + ": " + what;
    }
}
