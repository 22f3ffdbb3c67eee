package org.attest.benchmarks.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was measured of a case, in one JVM or several.
 *
 * @param peakBytes the largest heap after any collection; 0 when there was none
 */
public record Outcome(List<Sample> samples, long peakBytes) {
    private static final String PEAK = "PEAK ";

    public Outcome {
        samples = List.copyOf(samples);
    }

    static String peakLine(long bytes) {
        return PEAK + bytes;
    }

    static Outcome parse(List<String> lines) {
        long peak = lines.stream()
                .filter(line -> line.startsWith(PEAK))
                .mapToLong(line -> Long.parseLong(line.substring(PEAK.length())))
                .max()
                .orElse(0);
        return new Outcome(
                lines.stream().flatMap(line -> Sample.parse(line).stream()).toList(), peak);
    }

    Outcome and(Outcome other) {
        List<Sample> all = new ArrayList<>(samples);
        all.addAll(other.samples);
        return new Outcome(all, Math.max(peakBytes, other.peakBytes));
    }

    public long units() {
        return samples.getFirst().units();
    }

    public long bytes() {
        return samples.getLast().bytes();
    }

    public double wallMillis() {
        return median(sample -> sample.wallNanos() / 1e6);
    }

    public double cpuMillis() {
        return median(sample -> sample.cpuNanos() / 1e6);
    }

    public double unitsPerSecond() {
        return median(Sample::unitsPerSecond);
    }

    public double unitsPerCpuSecond() {
        return median(Sample::unitsPerCpuSecond);
    }

    public double processors() {
        return median(Sample::processors);
    }

    private double median(ToDoubleFunction<Sample> figure) {
        double[] sorted = samples.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
