package org.attest.benchmarks.run;

/** A case that did not run. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Failure(String message, Throwable cause) {
        super(message, cause);
    }

    public Failure(String message) {
        super(message);
    }
}
