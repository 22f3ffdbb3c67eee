package org.attest.cli;

/** How a command ended, as scripts see it. */
final class ExitCode {
    static final int DONE = 0;
    static final int DATA_HAS_PROBLEMS = 1;
    static final int WRONG_USAGE = 2;
    static final int COULD_NOT_READ_OR_WRITE = 3;

    /** Of a burst: the files of the others are in their places. */
    static final int SOME_FAILED = 4;

    private ExitCode() {}
}
