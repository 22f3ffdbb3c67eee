package org.attest.benchmarks.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What was measured of a case, and by name the most bytes: {@link #PEAK}, {@link #RSS}, {@link #XML}. */
public record Outcome(List<Sample> samples, Map<String, Long> most) {
    /** The largest heap after any collection; 0 when there was none. */
    static final String PEAK = "PEAK";

    /** The most memory that the process had, where the system tells it. */
    static final String RSS = "RSS";

    /** What the entries of a zip hold. */
    static final String XML = "XML";

    private static final String SAMPLE = "SAMPLE ";
    private static final double MEGABYTE = 1e6;

    /** One measured run; CPU time is that of all threads of the process, compiler and collector included. */
    public record Sample(long units, long wallNanos, long cpuNanos, long bytes) {
        private double micros() {
            return wallNanos / 1e3 / units;
        }
    }

    public Outcome {
        samples = List.copyOf(samples);
        most = Map.copyOf(most);
    }

    /** The lines by which a forked JVM tells this; those of another build are the same. */
    List<String> lines() {
        Stream<String> each =
                samples.stream().map(s -> SAMPLE + s.units + " " + s.wallNanos + " " + s.cpuNanos + " " + s.bytes);
        return Stream.concat(each, most.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()))
                .toList();
    }

    static Outcome parse(List<String> lines) {
        Map<String, Long> most = new HashMap<>();
        for (String name : List.of(PEAK, RSS, XML)) {
            numbers(lines, name + " ").forEach(number -> most.merge(name, number.getFirst(), Math::max));
        }
        return new Outcome(
                numbers(lines, SAMPLE)
                        .map(n -> new Sample(n.get(0), n.get(1), n.get(2), n.get(3)))
                        .toList(),
                most);
    }

    private static Stream<List<Long>> numbers(List<String> lines, String mark) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> Stream.of(line.substring(mark.length()).split(" ", -1))
                        .map(Long::valueOf)
                        .toList());
    }

    Outcome and(Outcome other) {
        Map<String, Long> both = new HashMap<>(most);
        other.most.forEach((name, bytes) -> both.merge(name, bytes, Math::max));
        return new Outcome(
                Stream.concat(samples.stream(), other.samples.stream()).toList(), both);
    }

    /** In millions of bytes, as everywhere here. */
    double megabytes() {
        return samples.getLast().bytes() / MEGABYTE;
    }

    double megabytes(String name) {
        return most.getOrDefault(name, 0L) / MEGABYTE;
    }

    /** Of a whole run. */
    double cpuSeconds() {
        return median(samples.stream().mapToDouble(sample -> sample.cpuNanos / 1e9));
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
