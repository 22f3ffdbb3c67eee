package org.attest.benchmarks.run;

/** Knows the contenders of a suite by name; made anew, by its constructor without parameters, in each forked JVM. */
@FunctionalInterface
public interface Contenders {
    Contender contender(String name);
}
