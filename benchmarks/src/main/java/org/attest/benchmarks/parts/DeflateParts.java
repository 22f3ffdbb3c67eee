package org.attest.benchmarks.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.attest.benchmarks.xlsx.Encoder;
import org.attest.report.internal.xlsx.zip.Archive;
import org.attest.report.xlsx.Compression;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The XML of 5,000 rows as one entry of an archive: our own deflate, level 0 here, beside the JDK's levels. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DeflateParts {
    private static final int ROWS = 5000;

    @Param({"0", "1", "3", "6"})
    private int level;

    private byte[] xml = {};

    /** The XML of the rows. */
    @Setup
    public void makeXml() throws IOException {
        xml = Encoder.xml(ROWS);
    }

    @Benchmark
    public void deflate() throws IOException {
        Compression compression = level == 0 ? Compression.FAST : Compression.jdk(level);
        try (Archive archive = new Archive(OutputStream.nullOutputStream(), compression, 0)) {
            archive.add("sheet1.xml", xml);
            archive.finish();
        }
    }
}
