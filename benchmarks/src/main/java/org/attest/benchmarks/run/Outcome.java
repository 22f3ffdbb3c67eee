package org.attest.benchmarks.run;

import java.util.List;
import java.util.function.ToDoubleFunction;
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
    public record Sample(long units, long wallNanos, long cpuNanos, long bytes) {}

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

    public long units() {
        return samples.getFirst().units();
    }

    public double megabytes() {
        return samples.getLast().bytes() / MEGABYTE;
    }

    public double peakMegabytes() {
        return peakBytes / MEGABYTE;
    }

    public double wallMillis() {
        return median(sample -> sample.wallNanos / 1e6);
    }

    public double cpuMillis() {
        return median(sample -> sample.cpuNanos / 1e6);
    }

    public double unitsPerSecond() {
        return median(sample -> sample.units * 1e9 / sample.wallNanos);
    }

    public double unitsPerCpuSecond() {
        return median(sample -> sample.units * 1e9 / sample.cpuNanos);
    }

    /** How many processors it kept busy; less than its threads when others wanted them. */
    public double processors() {
        return median(sample -> (double) sample.cpuNanos / sample.wallNanos);
    }

    private double median(ToDoubleFunction<Sample> figure) {
        double[] sorted = samples.stream().mapToDouble(figure).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
