package org.attest.benchmarks.run;

/** Knows the jobs of a suite by name; made anew, by its constructor without parameters, in each forked JVM. */
@FunctionalInterface
public interface Contenders {
    Job job(String name);
}
