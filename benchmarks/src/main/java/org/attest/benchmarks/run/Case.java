package org.attest.benchmarks.run;

/** Something that is measured in a process of its own. */
public interface Case {
    /** What ratios know it by. */
    String key();

    /** What tables call it. */
    String label();

    /**
     * Runs it.
     *
     * @throws Failure when its process does not end well
     */
    Outcome run();
}
