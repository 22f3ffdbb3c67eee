package org.attest.benchmarks.parts;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.attest.report.internal.xlsx.encode.NumberText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Numbers as text in an array of bytes, beside the JDK's way to get there. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NumberParts {
    private static final int NUMBERS = 4096;
    private static final int SEED = 20_240_131;

    @Param({"2", "6", "17"})
    private int digits;

    private final double[] numbers = new double[NUMBERS];
    private final byte[] out = new byte[NumberText.MOST_BYTES];

    /** Numbers of so many digits behind the point, or as many as a double may need. */
    @Setup
    public void makeNumbers() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < NUMBERS; i++) {
            numbers[i] = switch (digits) {
                case 2 -> random.nextInt(10_000_000) / 1e2;
                case 6 -> random.nextInt(100_000_000) / 1e6;
                default -> random.nextDouble();
            };
        }
    }

    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void attest(Blackhole hole) {
        for (double number : numbers) {
            hole.consume(NumberText.put(out, 0, number));
        }
    }

    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void jdk(Blackhole hole) {
        for (double number : numbers) {
            hole.consume(Double.toString(number).getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
