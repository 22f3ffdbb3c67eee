package org.attest.benchmarks.run;

import java.util.List;

/**
 * A job that is measured in a JVM of its own.
 *
 * @param label in the table
 * @param job the name that {@link Contenders} know it by
 * @param javaOptions of its JVM
 */
public record Case(
        String label, Class<? extends Contenders> contenders, String job, Plan plan, List<String> javaOptions) {
    public Case {
        javaOptions = List.copyOf(javaOptions);
    }
}
