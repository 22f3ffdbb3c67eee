package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dossiers beside each other and reports in one file; what is wrong with that, {@link TenWrongUsesTest} tells. */
class RunTogetherTest {
    @TempDir
    private Path folder;

    @Test
    void tells_what_the_later_one_states_differently() throws IOException {
        Path before = Files.writeString(
                folder.resolve("before.json"),
                Files.readString(Shell.EXAMPLE).replace("\"value\": {\"value\": 592,", "\"value\": {\"value\": 590,"));
        Shell shell = Shell.run(
                "run",
                "period-comparison",
                "--data",
                Shell.EXAMPLE.toString(),
                "--before",
                before.toString(),
                "--format",
                "pdf",
                "--out",
                folder.toString());

        assertThat(shell.exitCode()).as(shell.toString()).isZero();
        try (PDDocument pdf =
                Loader.loadPDF(folder.resolve("period-comparison.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Comparison of two dossiers", "590", "592", "restated");
        }
    }

    @Test
    void two_dossiers_with_sources_of_their_own_are_compared_either_way() {
        Path synthetic = Shell.EXAMPLE.resolveSibling("synthetic-two-years.json");
        for (Path[] two : new Path[][] {{Shell.EXAMPLE, synthetic}, {synthetic, Shell.EXAMPLE}}) {
            Shell shell = Shell.run(
                    "run",
                    "period-comparison",
                    "--data",
                    two[0].toString(),
                    "--before",
                    two[1].toString(),
                    "--force",
                    "--out",
                    folder.toString());

            assertThat(shell.exitCode()).as(shell.toString()).isZero();
        }
    }

    @Test
    void all_reports_of_either_dossier_make_one_pack() {
        for (String name : new String[] {"bangladesh-bali-process.json", "synthetic-two-years.json"}) {
            Shell shell = Shell.run(
                    "run",
                    "--pack",
                    "--data",
                    Shell.EXAMPLE.resolveSibling(name).toString(),
                    "--force",
                    "--out",
                    folder.toString());

            assertThat(shell.exitCode()).as(shell.toString()).isZero();
            assertThat(folder.resolve("pack.pdf")).isNotEmptyFile();
            assertThat(folder.resolve("pack.xlsx")).isNotEmptyFile();
        }
    }
}
