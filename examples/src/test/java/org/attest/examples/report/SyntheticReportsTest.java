package org.attest.examples.report;

import static org.attest.testing.AttestAssertions.assertThatWorkbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.model.Dossier;
import org.attest.report.definition.Report;
import org.attest.report.internal.pdf.proof.ArchivalProof;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All reports on the larger, invented example. */
class SyntheticReportsTest {
    private static final Dossier SYNTHETIC = Bundled.read(Path.of("dossiers/synthetic-two-years.json"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("org.attest.examples.report.Bundled#reports")
    void can_be_read_by_everyone_in_both_formats(Report<Dossier> report) throws IOException {
        assertThatWorkbook(Bundled.workbook(report, SYNTHETIC, folder))
                .isAccessible()
                .hasNoErrors();
        byte[] pdf = Files.readAllBytes(Bundled.pdf(report, SYNTHETIC, folder));
        ArchivalProof.of(pdf).mustPass("2a", "ua1");
    }
}
