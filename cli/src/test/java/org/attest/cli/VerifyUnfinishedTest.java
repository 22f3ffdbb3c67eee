package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.report.manifest.Entry;
import org.attest.report.manifest.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders whose run has not ended, or of which there is no manifest. */
class VerifyUnfinishedTest {
    @TempDir
    private Path folder;

    private Path data;
    private Path out;

    @BeforeEach
    void make_two_reports() throws IOException {
        data = Files.copy(Shell.EXAMPLE, folder.resolve("data.json"));
        out = folder.resolve("out");
        assertThat(Shell.run(
                                "run",
                                "meeting-register",
                                "source-annex",
                                "--data",
                                data.toString(),
                                "--out",
                                out.toString())
                        .exitCode())
                .isZero();
    }

    private Shell verify(String... more) {
        return Shell.run(Stream.concat(Stream.of("verify", out.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void says_what_a_run_has_made_that_was_killed() throws IOException {
        Path manifest = out.resolve(Manifest.NAME);
        String entries = Manifest.read(out).entries().stream().map(Entry::json).collect(Collectors.joining("\n"));
        Files.delete(manifest);
        Files.writeString(out.resolve(".attest-manifest.1.journal"), entries + "\n");
        String unfinished =
                ".attest-manifest.1.journal: is of a run that has not ended: 2 reports are noted in it and %d stand"
                        + " here whole\n    hint: must be gone on with by the same run again\n";

        assertThat(verify())
                .isEqualTo(new Shell(
                        1,
                        unfinished.formatted(2) + out
                                + ": 4 files of 2 reports, 1 change, inputs not looked at (--data)\n",
                        ""));
        VerifyCommandTest.flip(out.resolve("source-annex.pdf"), 1_000);
        assertThat(verify().results())
                .startsWith(unfinished.formatted(1) + "source-annex.pdf: was changed since it was made\n");
        Files.delete(out.resolve("source-annex.pdf"));
        assertThat(verify("--data", data.toString()).results())
                .isEqualTo(unfinished.formatted(1) + out + ": 3 files of 2 reports, 1 change, 1 input as it was\n");
    }

    @Test
    void says_that_a_folder_has_no_manifest_or_a_broken_one() throws IOException {
        Path manifest = out.resolve(Manifest.NAME);
        Files.writeString(manifest, "{\"subject\": []}");
        assertThat(verify())
                .isEqualTo(
                        new Shell(
                                3,
                                "",
                                "attest: " + manifest
                                        + ": is no manifest: line 1, column 1: field \"_type\" is missing, must be a"
                                        + " text; line 1, column 1: field \"predicateType\" is missing, must be a text; line 1,"
                                        + " column 1: field \"predicate\" is missing, must be an object with the fields unmade, reports\n"));
        Files.delete(manifest);
        assertThat(verify()).isEqualTo(new Shell(3, "", "attest: " + manifest + ": there is no such file or folder\n"));
    }
}
