package org.attest.benchmarks.run;

import java.io.PrintStream;

/** A comparison that prints a table, notes, and last one line for each ratio. */
public interface Suite {
    /** What is measured when the command line does not say how much. */
    Options usual();

    /**
     * Runs all cases, or Attest's own beside those of another build.
     *
     * @throws Failure when one of them does not run
     */
    void run(Options options, PrintStream out);
}
