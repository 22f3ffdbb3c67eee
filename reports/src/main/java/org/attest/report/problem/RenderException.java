package org.attest.report.problem;

/** A report that cannot be resolved or drawn: its data, a format's limit, or input and output. */
public final class RenderException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Problem problem;

    /** Tells where, what, and what is allowed. */
    public RenderException(Where where, String what) {
        super(where + ": " + what);
        this.problem = new Problem(where, what);
    }

    /** With what led to it. */
    public RenderException(Where where, String what, Throwable cause) {
        super(where + ": " + what, cause);
        this.problem = new Problem(where, what);
    }

    /** Where it is and what is allowed, as data. */
    public Problem problem() {
        return problem;
    }
}
