package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a dossier holds: what {@code check} takes, {@code run} makes all reports of, in both formats. Of as many
 * dossiers as {@code -Dgenerated.dossiers=200} says.
 */
class GeneratedDossiersTest {
    private static final int FEW = 6;
    private static final int MANY = Integer.getInteger("generated.dossiers", 15);

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
        makesAllReports(GeneratedDossier.of(seed));
    }

    /** 210 commitments of one lead, each with a place of its own; courts of one name; two records without a period. */
    @Test
    void of_much_that_is_alike_make_all_reports() throws IOException {
        String commitments =
                IntStream.range(0, 210).mapToObj(n -> """
                        {"id": "k%1$d", "title": "Train", "leads": {"value": ["o1"], "source": "s", "locator": "p. %1$d"},
                         "made": {"value": "2020", "source": "s", "locator": "p. 1%1$d"}, "citations": ["s"]}""".formatted(n)).collect(Collectors.joining(","));
        makesAllReports("""
                {"schemaVersion": "1", "id": "alike", "title": "Alike", "asOf": "2023-12-31",
                 "sources": [{"id": "s", "kind": "dataset", "title": "S", "published": "2023", "language": "en"}],
                 "organizations": [{"id": "o1", "name": "Ministry", "kind": "ministry", "citations": ["s"]},
                   {"id": "o2", "name": "Ministry", "kind": "ministry", "citations": ["s"]}],
                 "commitments": [%s],
                 "tribunals": [{"id": "t1", "name": "Court", "kind": "general", "citations": ["s"]},
                   {"id": "t2", "name": "Court", "kind": "general", "citations": ["s"]}],
                 "caseloads": [{"forum": "t1", "pendingEnd": {"value": 1, "source": "s"}},
                   {"forum": "t1", "pendingEnd": {"value": 2, "source": "s"}}]}""".formatted(commitments));
    }

    private void makesAllReports(String text) throws IOException {
        Path dossier = Files.writeString(folder.resolve("dossier.json"), text);
        Path out = folder.resolve("out");
        Shell check = Shell.run("check", dossier.toString());
        assertThat(check.exitCode()).as(check.results()).isZero();
        Shell run = Shell.run("run", "--data", dossier.toString(), "--out", out.toString());
        assertThat(run.exitCode()).as(run.progress()).isZero();
        assertThat(run.results())
                .doesNotContainPattern(
                        "\\b1 (persons|cases|offences|laws|commitments|meetings|undertakings|facts|sources)")
                .doesNotContain("not applicable");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).hasSize(18 + 1);
        }
    }

    @Tag("proof")
    @ParameterizedTest
    @MethodSource("many")
    void make_all_reports_many_times(long seed) throws IOException {
        make_all_reports(seed);
    }
}
