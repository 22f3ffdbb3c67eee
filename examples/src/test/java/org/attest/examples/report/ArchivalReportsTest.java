package org.attest.examples.report;

import java.io.ByteArrayOutputStream;
import org.attest.model.Dossier;
import org.attest.report.PdfRenderer;
import org.attest.report.definition.Report;
import org.attest.report.internal.pdf.proof.ArchivalProof;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchivalReportsTest {
    @ParameterizedTest
    @MethodSource("org.attest.examples.report.Bundled#reports")
    void every_report_is_archival_and_accessible(Report<Dossier> report) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfRenderer().render(Bundled.resolve(report), pdf);
        ArchivalProof.of(pdf.toByteArray()).mustPass("2a", "ua1");
    }
}
