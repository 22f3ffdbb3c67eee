package org.attest.audit;

import org.attest.report.problem.Problem;
import org.attest.report.problem.Where;

/** A file that is not there, or not what it should be. */
public final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public UnreadableFileException(Where where, String what) {
        super(where + ": " + what);
        this.problem = new Problem(where, what);
    }

    public UnreadableFileException(Where where, String what, Throwable cause) {
        super(where + ": " + what, cause);
        this.problem = new Problem(where, what);
    }

    public Problem problem() {
        return problem;
    }
}
