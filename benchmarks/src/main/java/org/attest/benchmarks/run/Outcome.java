package org.attest.benchmarks.run;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What was measured of a case, in one process or several.
 *
 * @param peakBytes the largest heap after any collection; 0 when there was none
 */
public record Outcome(List<Sample> samples, long peakBytes) {
    private static final String SAMPLE = "SAMPLE ";
    private static final String PEAK = "PEAK ";
    private static final double MEGABYTE = 1 << 20;

    /**
     * One measured run.
     *
     * @param cpuNanos of all threads of the process, compiler and collector included
     */
    public record Sample(long units, long wallNanos, long cpuNanos, long bytes) {
        private double micros() {
            return wallNanos / 1e3 / units;
        }
    }

    public Outcome {
        samples = List.copyOf(samples);
    }

    /** The lines by which a forked JVM tells this; those of another build are the same. */
    List<String> lines() {
        Stream<String> each =
                samples.stream().map(s -> SAMPLE + s.units + " " + s.wallNanos + " " + s.cpuNanos + " " + s.bytes);
        return Stream.concat(each, Stream.of(PEAK + peakBytes)).toList();
    }

    static Outcome parse(List<String> lines) {
        return new Outcome(
                numbers(lines, SAMPLE)
                        .map(n -> new Sample(n.get(0), n.get(1), n.get(2), n.get(3)))
                        .toList(),
                numbers(lines, PEAK).mapToLong(List::getFirst).max().orElse(0));
    }

    private static Stream<List<Long>> numbers(List<String> lines, String mark) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> Stream.of(line.substring(mark.length()).split(" ", -1))
                        .map(Long::valueOf)
                        .toList());
    }

    Outcome and(Outcome other) {
        return new Outcome(
                Stream.concat(samples.stream(), other.samples.stream()).toList(), Math.max(peakBytes, other.peakBytes));
    }

    double megabytes() {
        return samples.getLast().bytes() / MEGABYTE;
    }

    double peakMegabytes() {
        return peakBytes / MEGABYTE;
    }

    /** The time of one unit. */
    double micros() {
        return median(samples.stream().mapToDouble(Sample::micros));
    }

    double leastMicros() {
        return samples.stream().mapToDouble(Sample::micros).min().orElseThrow();
    }

    /** Less than the time when others wanted the processors. */
    double cpuMicros() {
        return median(samples.stream().mapToDouble(sample -> sample.cpuNanos / 1e3 / sample.units));
    }

    private static double median(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
