package org.attest.report.internal.pdf;

import static org.attest.report.internal.pdf.Documents.cited;
import static org.attest.report.internal.pdf.Documents.paragraph;
import static org.attest.report.internal.pdf.Documents.section;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.attest.report.document.Document;
import org.attest.report.internal.pdf.proof.ArchivalProof;
import org.attest.report.pdf.Attachment;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.Signature;
import org.junit.jupiter.api.Test;

/** What a file carries and who signed it break no promise. */
class SealedProofTest {
    private static final Document REPORT = cited(section(1, "Headline figures", paragraph("Seven tribunals.")));
    private static final PdfOptions WITH_DATA =
            PdfOptions.withData(Attachment.json("data.json", "{}".getBytes(StandardCharsets.UTF_8)));
    private static final Signature SIGNATURE =
            Signature.pkcs12(Keys.of(Keys.EC), Keys.PASSWORD, Instant.parse("2024-04-02T09:30:00Z"));

    @Test
    void attachments_are_those_of_pdf_a_3() {
        ArchivalProof.of(ReadPdf.bytes(REPORT, WITH_DATA)).mustPass("3b", "ua1");
    }

    @Test
    void a_signed_file_keeps_its_promises() {
        ArchivalProof.of(ReadPdf.bytes(REPORT, PdfOptions.DEFAULT.signedBy(SIGNATURE)))
                .mustPass("2a", "ua1");
        ArchivalProof.of(ReadPdf.bytes(REPORT, WITH_DATA.signedBy(SIGNATURE))).mustPass("3b", "ua1");
    }
}
