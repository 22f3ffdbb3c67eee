package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.report.internal.pdf.Documents.paragraph;
import static org.attest.report.internal.pdf.Documents.section;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.attest.report.PdfRenderer;
import org.attest.report.document.Document;
import org.attest.report.pdf.Attachment;
import org.attest.report.pdf.Attachment.Relationship;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.PdfProfile;
import org.attest.report.problem.RenderException;
import org.junit.jupiter.api.Test;

class AttachmentsTest {
    private static final Document REPORT = Documents.of(section(1, "Headline figures", paragraph("Seven tribunals.")));
    private static final byte[] JSON = "{\"id\": \"dossier\"}".getBytes(StandardCharsets.UTF_8);
    private static final Attachment DOSSIER = Attachment.json("dossier.json", JSON);

    private static PDDocument written(Attachment... attachments) throws IOException {
        return Loader.loadPDF(ReadPdf.bytes(REPORT, PdfOptions.withData(attachments)));
    }

    private static Map<String, PDComplexFileSpecification> files(PDDocument pdf) throws IOException {
        return pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
    }

    private static PDEmbeddedFile file(PDDocument pdf, String name) throws IOException {
        return Objects.requireNonNull(files(pdf).get(name)).getEmbeddedFile();
    }

    @Test
    void come_back_byte_for_byte() throws Exception {
        byte[] many = new byte[3_000_000];
        IntStream.range(0, many.length).forEach(i -> many[i] = (byte) ((i * i) >> 7));
        Attachment table = Attachment.of("figures.csv", "text/csv", "The figures", Relationship.DATA, many);
        try (PDDocument pdf = written(table, DOSSIER)) {
            assertThat(files(pdf)).containsOnlyKeys("dossier.json", "figures.csv");
            PDEmbeddedFile json = file(pdf, "dossier.json");
            assertThat(json.toByteArray()).isEqualTo(JSON);
            assertThat(json.getSubtype()).isEqualTo("application/json");
            PDEmbeddedFile csv = file(pdf, "figures.csv");
            assertThat(csv.toByteArray()).isEqualTo(many);
            assertThat(csv.getSize()).isEqualTo(many.length);
            assertThat(csv.getModDate().toInstant()).hasToString("2024-03-31T00:00:00Z");
            COSDictionary parameters = csv.getCOSObject().getCOSDictionary(COSName.PARAMS);
            assertThat(((COSString) parameters.getDictionaryObject("CheckSum")).getBytes())
                    .isEqualTo(MessageDigest.getInstance("MD5").digest(many));
        }
    }

    @Test
    void say_what_they_are_to_the_report() throws IOException {
        Attachment names =
                Attachment.of("নাম.txt", "text/plain", "Names \u0995", Relationship.ALTERNATIVE, new byte[0]);
        try (PDDocument pdf = written(DOSSIER, names)) {
            COSArray associated = pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            assertThat(associated.size()).isEqualTo(2);
            COSDictionary dossier = (COSDictionary) associated.getObject(0);
            assertThat(dossier.getString(COSName.UF)).isEqualTo("dossier.json");
            assertThat(dossier.getString(COSName.DESC)).isEqualTo("The data that this report was made from");
            assertThat(dossier.getNameAsString("AFRelationship")).isEqualTo("Source");
            COSDictionary other = (COSDictionary) associated.getObject(1);
            assertThat(other.getString(COSName.UF)).isEqualTo("নাম.txt");
            assertThat(other.getString(COSName.DESC)).isEqualTo("Names \u0995");
            assertThat(other.getNameAsString("AFRelationship")).isEqualTo("Alternative");
            assertThat(file(pdf, "নাম.txt").toByteArray()).isEmpty();
        }
    }

    @Test
    void leave_no_trace_in_a_file_without_them() throws IOException {
        try (PDDocument pdf = written()) {
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
            assertThat(pdf.getDocumentCatalog().getCOSObject().containsKey("AF"))
                    .isFalse();
        }
    }

    @Test
    void are_refused_by_the_other_profiles() {
        assertThatThrownBy(() -> PdfOptions.DEFAULT.attaching(DOSSIER))
                .hasMessage("profile is ACCESSIBLE, must be WITH_DATA to attach \"dossier.json\"");
        assertThatThrownBy(() -> PdfOptions.of(PdfProfile.PLAIN).attaching(DOSSIER))
                .hasMessage("profile is PLAIN, must be WITH_DATA to attach \"dossier.json\"");
    }

    @Test
    void have_a_name_each() {
        assertThatThrownBy(() -> PdfOptions.withData(DOSSIER).attaching(DOSSIER))
                .hasMessage("two attachments are named \"dossier.json\", must have a name each");
    }

    @Test
    void have_the_name_of_a_file_a_media_type_and_a_description() {
        assertThatThrownBy(() -> Attachment.json("../dossier.json", JSON))
                .hasMessage("attachment is named \"../dossier.json\", must have the name of a file without folders");
        assertThatThrownBy(() -> Attachment.json(" ", JSON))
                .hasMessage("attachment is named \" \", must have the name of a file without folders");
        assertThatThrownBy(() -> Attachment.of("a", "json", "Data", Relationship.DATA, JSON))
                .hasMessage("attachment \"a\" has media type \"json\", must have one such as application/json");
        assertThatThrownBy(() -> Attachment.of("a", "text/csv", "", Relationship.DATA, JSON))
                .hasMessage("attachment \"a\" has no description, must say what it is");
    }

    @Test
    void that_cannot_be_read_are_named_as_the_reason() {
        Attachment lost = new Attachment("a.csv", "text/csv", "Data", Relationship.DATA, out -> {
            throw new IOException("a.csv is gone");
        });
        assertThatThrownBy(() -> new PdfRenderer(PdfOptions.withData(lost)).render(REPORT, new ByteArrayOutputStream()))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"tribunal-caseload\": the PDF could not be written: a.csv is gone");
    }
}
