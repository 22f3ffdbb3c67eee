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

/** One dossier beside an earlier one; what is wrong with that, {@link TenWrongUsesTest} tells. */
class RunBeforeTest {
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
}
