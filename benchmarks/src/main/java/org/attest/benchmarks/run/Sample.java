package org.attest.benchmarks.run;

import java.util.Optional;

/**
 * One measured run.
 *
 * @param cpuNanos of all threads of the process, compiler and collector included
 */
public record Sample(long units, long wallNanos, long cpuNanos, long bytes) {
    private static final String MARK = "SAMPLE ";

    public double unitsPerSecond() {
        return units * 1e9 / wallNanos;
    }

    public double unitsPerCpuSecond() {
        return units * 1e9 / cpuNanos;
    }

    /** How many processors it kept busy; less than its threads when others wanted them. */
    public double processors() {
        return (double) cpuNanos / wallNanos;
    }

    String line() {
        return MARK + units + " " + wallNanos + " " + cpuNanos + " " + bytes;
    }

    static Optional<Sample> parse(String line) {
        if (!line.startsWith(MARK)) {
            return Optional.empty();
        }
        String[] field = line.split(" ", -1);
        return Optional.of(new Sample(
                Long.parseLong(field[1]),
                Long.parseLong(field[2]),
                Long.parseLong(field[3]),
                Long.parseLong(field[4])));
    }
}
