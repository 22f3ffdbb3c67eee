package org.attest.audit.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.audit.pdf.PlantedPdf.catalog;
import static org.attest.audit.pdf.PlantedPdf.changeMetadata;
import static org.attest.audit.pdf.PlantedPdf.found;
import static org.attest.audit.pdf.PlantedPdf.name;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.attest.audit.Verdict;
import org.attest.report.internal.pdf.proof.SamplePdf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentFaultsTest {
    private static final String EXTENSION = "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/";

    @Test
    void finds_a_missing_or_malformed_language() {
        assertThat(found(PdfItem.LANGUAGE, pdf -> pdf.getDocumentCatalog().setLanguage(null)))
                .containsExactly("document: has no language (Lang) in its catalogue");
        assertThat(found(PdfItem.LANGUAGE, pdf -> pdf.getDocumentCatalog().setLanguage("English!")))
                .containsExactly("document: language \"English!\" is none, must be a tag such as en-GB");
    }

    @Test
    void finds_missing_titles_and_two_that_differ() {
        assertThat(found(PdfItem.TITLE, pdf -> pdf.getDocumentInformation().setTitle(null)))
                .containsExactly("document: has no title in its information dictionary");
        assertThat(found(PdfItem.TITLE, pdf -> changeMetadata(pdf, "dc:title>", "dc:subject>")))
                .containsExactly("document: has no title (dc:title) in its metadata");
        assertThat(found(PdfItem.TITLE, pdf -> pdf.getDocumentInformation().setTitle("Cases")))
                .containsExactly("document: title is \"Cases\" in the information dictionary and \"Cases in court\" in"
                        + " the metadata, must be the same");
        assertThat(found(PdfItem.TITLE, pdf -> pdf.getDocumentCatalog().setMetadata(null)))
                .containsExactly("document: has no title (dc:title) in its metadata");
    }

    @Test
    void finds_a_title_that_is_not_shown() {
        assertThat(found(
                        PdfItem.TITLE_SHOWN,
                        pdf -> pdf.getDocumentCatalog().getViewerPreferences().setDisplayDocTitle(false)))
                .containsExactly("document: DisplayDocTitle is not true in its viewer preferences");
    }

    @Test
    void finds_missing_and_odd_claims_of_pdf_a() {
        assertThat(found(PdfItem.PDF_A, pdf -> changeMetadata(pdf, "pdfaid:part>", "pdfaid:portion>")))
                .containsExactly("document: does not claim PDF/A (pdfaid:part)");
        assertThat(found(PdfItem.PDF_A, pdf -> changeMetadata(pdf, "<pdfaid:part>2", "<pdfaid:part>1")))
                .isEmpty();
        assertThat(found(PdfItem.PDF_A, pdf -> changeMetadata(pdf, "ce>A<", "ce>C<")))
                .containsExactly("document: claims part \"2\" and conformance \"C\" of PDF/A, must be such as 2 and A");
    }

    @Test
    void reads_claims_that_are_written_as_attributes() {
        assertThat(found(PdfItem.PDF_A, pdf -> {
                    changeMetadata(pdf, "<pdfaid:part>2</pdfaid:part>", "");
                    changeMetadata(pdf, "<pdfaid:conformance>A</pdfaid:conformance>", "");
                    changeMetadata(pdf, "xmlns:dc=", "pdfaid:part='3' pdfaid:conformance='B' xmlns:dc=");
                }))
                .isEmpty();
    }

    @Test
    void finds_missing_odd_and_undeclared_claims_of_pdf_ua() {
        assertThat(found(PdfItem.PDF_UA, pdf -> changeMetadata(pdf, "pdfuaid:part>", "pdfuaid:portion>")))
                .containsExactly("document: does not claim PDF/UA (pdfuaid:part)");
        assertThat(found(PdfItem.PDF_UA, pdf -> changeMetadata(pdf, "<pdfuaid:part>1", "<pdfuaid:part>7")))
                .containsExactly("document: claims part \"7\" of PDF/UA, must be 1 or 2");
        assertThat(found(PdfItem.PDF_UA, pdf -> changeMetadata(pdf, EXTENSION, EXTENSION + "other/")))
                .containsExactly("document: claims PDF/UA without the extension schema that PDF/A wants");
        assertThat(found(PdfItem.PDF_UA, pdf -> {
                    changeMetadata(pdf, EXTENSION, EXTENSION + "other/");
                    changeMetadata(pdf, "<pdfaid:part>2", "<pdfaid:part>4");
                }))
                .isEmpty();
    }

    @Test
    void finds_a_file_without_output_intent() {
        assertThat(found(PdfItem.OUTPUT_INTENT, pdf -> catalog(pdf).removeItem(name("OutputIntents"))))
                .containsExactly("document: has no output intent with a colour profile (GTS_PDFA1)");
    }

    @Test
    void finds_a_file_that_locks_assistive_technology_out() {
        assertThat(found(PdfItem.NOT_LOCKED, pdf -> protect(pdf, false)))
                .containsExactly(
                        "document: is encrypted without the permission for assistive technology (bit 10 of P)");
        assertThat(found(PdfItem.NOT_LOCKED, pdf -> protect(pdf, true))).isEmpty();
        assertThat(found(PdfItem.PDF_A, pdf -> protect(pdf, true)))
                .containsExactly("document: claims PDF/A, which must not be encrypted");
        assertThat(found(PdfItem.TITLE, pdf -> protect(pdf, true))).isEmpty();
    }

    private static void protect(PDDocument pdf, boolean open) throws IOException {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractForAccessibility(open);
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", permission);
        policy.setEncryptionKeyLength(128);
        pdf.protect(policy);
    }

    @Test
    void wants_bookmarks_from_page_21_on() {
        assertThat(PlantedPdf.audit(SamplePdf.with(pdf -> unmarked(pdf, 20)))
                        .answer(PdfItem.BOOKMARKS)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(found(PdfItem.BOOKMARKS, pdf -> unmarked(pdf, 21)))
                .containsExactly("document: has 21 pages and no bookmarks");
    }

    private static void unmarked(PDDocument pdf, int pages) {
        catalog(pdf).removeItem(COSName.OUTLINES);
        while (pdf.getNumberOfPages() < pages) {
            pdf.addPage(new PDPage());
        }
    }

    @Test
    void finds_scripts_wherever_they_start() throws Exception {
        PDActionJavaScript script = new PDActionJavaScript("app.alert('!')");
        assertThat(found(PdfItem.NO_SCRIPTS, pdf -> pdf.getDocumentCatalog().setOpenAction(script)))
                .containsExactly("document: has JavaScript");
        assertThat(found(
                        PdfItem.NO_SCRIPTS,
                        pdf -> pdf.getDocumentCatalog().getActions().setWC(script)))
                .containsExactly("document: has JavaScript");
        assertThat(found(PdfItem.NO_SCRIPTS, pdf -> {
                    var actions = pdf.getPage(1).getActions();
                    actions.setO(script);
                    pdf.getPage(1).setActions(actions);
                }))
                .containsExactly("page 2: has JavaScript");
        assertThat(found(PdfItem.NO_SCRIPTS, pdf -> {
                    var link = pdf.getPage(0).getAnnotations().getFirst().getCOSObject();
                    link.getCOSDictionary(COSName.A).setItem(COSName.NEXT, script);
                }))
                .singleElement()
                .asString()
                .matches("page 1, link, object \\d+: has JavaScript");
    }

    @Test
    void finds_embedded_files_that_do_not_say_what_they_are_for() {
        assertThat(found(PdfItem.ATTACHMENTS, pdf -> embed(pdf, "Data", "cases.json")))
                .isEmpty();
        assertThat(found(PdfItem.ATTACHMENTS, pdf -> embed(pdf, null, "cases.json")))
                .containsExactly("embedded file \"cases.json\": does not say how it relates to the document"
                        + " (AFRelationship)");
        assertThat(found(PdfItem.ATTACHMENTS, pdf -> embed(pdf, "Data", null)))
                .containsExactly("embedded file \"cases.json\": must have its name both as F and as UF");
    }

    private static void embed(PDDocument pdf, @Nullable String relation, @Nullable String unicodeName)
            throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("cases.json");
        file.setFileUnicode(unicodeName);
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[] {'{', '}'})));
        file.getCOSObject().setName("AFRelationship", relation);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("cases.json", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        pdf.getDocumentCatalog().setNames(names);
    }
}
