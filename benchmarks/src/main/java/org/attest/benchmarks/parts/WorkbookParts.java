package org.attest.benchmarks.parts;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.attest.benchmarks.run.Job;
import org.attest.benchmarks.xlsx.XlsxJobs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Small workbooks through the builder; the template of their shape is made once and then found again. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class WorkbookParts {
    @Param({"1", "100", "1000"})
    private int rows;

    private final Job bare = new XlsxJobs().job("null:attest");
    private final Job full = new XlsxJobs().job("null:attest-full");

    @Benchmark
    public long bare() throws IOException {
        return bare.run(rows);
    }

    @Benchmark
    public long full() throws IOException {
        return full.run(rows);
    }
}
