package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLocaleTest {
    @TempDir
    private Path out;

    @Test
    void makes_reports_in_another_language() throws IOException {
        Shell shell = Shell.run(
                "run",
                "tribunal-caseload",
                "--data",
                Shell.EXAMPLE.toString(),
                "--out",
                out.toString(),
                "--locale",
                "bn-BD-u-nu-beng",
                "--format",
                "xlsx");

        assertThat(shell.exitCode()).isZero();
        try (ZipFile workbook =
                new ZipFile(out.resolve("tribunal-caseload.xlsx").toFile())) {
            assertThat(new String(
                            workbook.getInputStream(workbook.getEntry("xl/sharedStrings.xml"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8))
                    .contains("ট্রাইব্যুনালের মামলা ও দণ্ডাদেশ", "১ ট্রাইব্যুনাল অনুযায়ী ফল");
        }
    }
}
