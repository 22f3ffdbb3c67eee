package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.attest.report.manifest.Manifest;
import org.attest.report.manifest.Verification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("proof")
class TwoRunsTest {
    private static final int ROUNDS = 3;
    private static final List<String> OFFICES = List.of("North office", "South office");

    /** Less time until Java writes: more of the two runs falls together. */
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1");

    @TempDir
    private Path folder;

    private static String[] arguments(String office, Path out) {
        return new String[] {
            "run",
            "source-annex",
            "--data",
            Shell.EXAMPLE.toString(),
            "--format",
            "xlsx",
            "--organisation",
            office,
            "--json",
            "--force",
            "--out",
            out.toString()
        };
    }

    @Test
    void of_one_folder_both_end_well_and_the_last_one_wins_whole() throws Exception {
        Path out = folder.resolve("out");
        List<String> right = new ArrayList<>();
        for (String office : OFFICES) {
            Path alone = folder.resolve(office);
            assertThat(Shell.run(arguments(office, alone)).exitCode()).isZero();
            right.add(sha256(alone.resolve("source-annex.xlsx")));
        }
        assertThat(right).doesNotHaveDuplicates();

        for (int round = 0; round < ROUNDS; round++) {
            List<Process> programs = new ArrayList<>();
            for (String office : OFFICES) {
                programs.add(Program.start(QUICK_START, Attest.class, arguments(office, out)));
            }
            for (int each = 0; each < OFFICES.size(); each++) {
                Shell shell = Program.end(programs.get(each));
                assertThat(shell.exitCode()).as(shell.toString()).isZero();
                assertThat(shell.results()).contains("\"sha256\": \"" + right.get(each) + "\"");
            }
            assertThat(sha256(out.resolve("source-annex.xlsx"))).isIn(right);
            try (Stream<Path> files = Files.list(out)) {
                assertThat(files)
                        .containsExactlyInAnyOrder(out.resolve("source-annex.xlsx"), out.resolve(Manifest.NAME));
            }
            assertThat(Verification.of(out, List.of()).changes()).isEmpty();
        }
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
