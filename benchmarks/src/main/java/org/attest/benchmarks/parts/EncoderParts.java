package org.attest.benchmarks.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.attest.benchmarks.xlsx.Encoder;
import org.attest.benchmarks.xlsx.Row;
import org.attest.benchmarks.xlsx.Rows;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Rows of ten cells through the encoder and the archive, in time per row; the rows are made beforehand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EncoderParts {
    private static final int ROWS = 5000;

    private final Row[] rows = LongStream.range(0, ROWS).mapToObj(Rows::at).toArray(Row[]::new);

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void row() throws IOException {
        Encoder.write(rows, OutputStream.nullOutputStream());
    }
}
