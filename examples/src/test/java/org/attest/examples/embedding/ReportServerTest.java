package org.attest.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.attest.model.Dossier;
import org.attest.model.json.DossierJson;
import org.attest.report.PdfRenderer;
import org.attest.report.Reports;
import org.attest.report.XlsxRenderer;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.standard.StandardReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportServerTest extends ServerTest {
    @TempDir
    Path folder;

    @Test
    void hands_out_a_workbook() throws Exception {
        try (InputStream in = Files.newInputStream(Path.of("dossiers/bangladesh-bali-process.json"))) {
            Dossier dossier = DossierJson.read(in).dossier();
            Edition edition = Edition.of(dossier.asOf(), "Secretariat");
            Report<Dossier> report =
                    StandardReports.in(edition.notation()).find("source-annex").orElseThrow();
            start(
                    Map.of(
                            "source-annex.xlsx",
                            new Offer(Reports.bind(report, dossier, edition), new XlsxRenderer(), "Sources", false)),
                    LIMITS);
        }

        HttpResponse<byte[]> response = get("/source-annex.xlsx");

        assertThat(response.statusCode()).isEqualTo(200);
        Path workbook = Files.write(folder.resolve("source-annex.xlsx"), response.body());
        assertThat(SpreadsheetAudit.of(workbook).notMet()).isEmpty();
    }

    @Test
    void says_what_the_file_is_and_how_it_is_called() throws Exception {
        start(
                Map.of(
                        "cases.pdf",
                        new Offer(
                                Reports.bind(REGISTER, new Cases(1, row -> {}), EDITION.classification("Confidential")),
                                new PdfRenderer(),
                                "মামলা 2025 \"A\"",
                                true),
                        "cases.xlsx",
                        register(1, row -> {})),
                LIMITS);

        HttpResponse<byte[]> confidential = get("/cases.pdf");
        assertThat(header(confidential, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(confidential, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"_____ 2025 _A_.pdf\"; filename*=UTF-8''"
                        + "%E0%A6%AE%E0%A6%BE%E0%A6%AE%E0%A6%B2%E0%A6%BE%202025%20%22A%22.pdf");
        assertThat(header(confidential, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(confidential, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(get("/cases.xlsx"), "Cache-Control")).isEqualTo("private, no-cache");
    }

    @Test
    void says_that_there_is_no_such_report() throws Exception {
        start(Map.of(), LIMITS);

        HttpResponse<byte[]> response = get("/nothing");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).asString().isEqualTo("there is no such report");
    }

    @Test
    void tells_a_client_nothing_of_a_failure_but_its_number() throws Exception {
        start(
                Map.of("cases.xlsx", register(1, row -> {
                    throw new IllegalStateException("password is secret");
                })),
                LIMITS);

        HttpResponse<byte[]> response = get("/cases.xlsx");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).asString().matches("the report could not be made; its number is [-0-9a-f]{36}");
    }
}
