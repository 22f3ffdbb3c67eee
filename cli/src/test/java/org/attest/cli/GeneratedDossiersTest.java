package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a dossier holds: what {@code check} takes, {@code run} makes all reports of, in both formats. */
class GeneratedDossiersTest {
    private static final int FEW = 6;
    private static final int MANY = 60;

    @TempDir
    private Path folder;

    static LongStream few() {
        return LongStream.range(0, FEW);
    }

    static LongStream many() {
        return LongStream.range(FEW, MANY);
    }

    @ParameterizedTest
    @MethodSource("few")
    void make_all_reports(long seed) throws IOException {
        Path dossier = Files.writeString(folder.resolve("dossier.json"), GeneratedDossier.of(seed));
        Path out = folder.resolve("out");
        Shell check = Shell.run("check", dossier.toString());
        assertThat(check.exitCode()).as(check.results()).isZero();
        Shell run = Shell.run("run", "--data", dossier.toString(), "--out", out.toString());
        assertThat(run.exitCode()).as(run.progress()).isZero();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).hasSize(12);
        }
    }

    @Tag("proof")
    @ParameterizedTest
    @MethodSource("many")
    void make_all_reports_many_times(long seed) throws IOException {
        make_all_reports(seed);
    }
}
