package org.attest.benchmarks.run;

import java.util.List;

/**
 * How a forked JVM runs a job.
 *
 * @param units that one job has
 * @param warmUps before anything is measured: jobs of a fifth of the size, or windows
 * @param runs that are measured
 */
public record Plan(Way way, long units, int warmUps, int runs) {
    /** What one run is. */
    public enum Way {
        /** One large job; its units are counted. */
        JOB,
        /** Small jobs, one after the other for a second; the jobs are counted. */
        WINDOW
    }

    public static Plan jobs(long units, int warmUps, int runs) {
        return new Plan(Way.JOB, units, warmUps, runs);
    }

    public static Plan windows(long units, int warmUps, int runs) {
        return new Plan(Way.WINDOW, units, warmUps, runs);
    }

    List<String> words() {
        return List.of(way.name(), Long.toString(units), Integer.toString(warmUps), Integer.toString(runs));
    }

    static Plan of(List<String> words) {
        return new Plan(
                Way.valueOf(words.get(0)),
                Long.parseLong(words.get(1)),
                Integer.parseInt(words.get(2)),
                Integer.parseInt(words.get(3)));
    }
}
