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
    /** One collector for all, and one without threads of its own. */
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    private static final String HEAP = "-Xmx512m";

    /** A young generation so small that it is collected often: the peak is what is kept, not what is left over. */
    private static final String OFTEN_COLLECTED = "-Xmn16m";

    public Case {
        javaOptions = List.copyOf(javaOptions);
    }

    /** Whose time counts. */
    public static Case timed(String label, Class<? extends Contenders> contenders, String job, Plan plan) {
        return new Case(label, contenders, job, plan, List.of(COLLECTOR, HEAP));
    }

    /** Whose peak of the heap counts: one job. */
    public static Case watched(Class<? extends Contenders> contenders, String job, long units) {
        return new Case(
                "heap of " + job, contenders, job, Plan.jobs(units, 0, 1), List.of(COLLECTOR, HEAP, OFTEN_COLLECTED));
    }

    /** The same job in a heap of so many megabytes. */
    public Case inHeap(int megabytes) {
        return new Case(label, contenders, job, plan, List.of(COLLECTOR, "-Xmx" + megabytes + "m"));
    }
}
