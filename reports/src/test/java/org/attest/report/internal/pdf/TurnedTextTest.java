package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.attest.report.document.Block;
import org.attest.report.document.Cell;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.proof.ArchivalProof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs to the left, or both ways, as those get it who read the tags: in the order in which it was written. */
class TurnedTextTest {
    private static final String LONG = "تنص المادة الأولى من هذا القانون على أن كل من يرتكب جريمة الاتجار بالبشر"
            + " (Trafficking in Persons) يعاقب بالسجن مدة لا تقل عن خمس سنوات وبغرامة لا تقل عن 100 ألف ريال (المادة 12)"
            + " ولا تزيد على ذلك";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزارة العدل",
                "قانون مكافحة الاتجار بالبشر رقم 64 لسنة 2010 (المادة 5)",
                "الولايات المتحدة للإلغاء",
                "لله الحمد ولا إله إلا الله",
                "مُحَمَّدٌ رَسُولُ",
                "وزارة العدل (Ministry of Justice) في القاهرة",
                "The ministry وزارة العدل of Cairo",
                "قانون (Law 2017) مبارزه با قاچاق انسان، سال ۱۳۹۵ می\u200Cخواهم",
                "وزارتِ انسانی حقوق، اسلام آباد (2018)",
                "Bali Process (عملية بالي) 2024: الإبلاغ",
                "মানব পাচার قانون 12 আইন",
                LONG
            })
    void is_read_as_it_was_written(String line) throws IOException {
        assertThat(read(Documents.paragraph(line))).contains(line);
    }

    @Test
    void is_read_as_it_was_written_in_cells_and_links() throws IOException {
        Table table = Tables.of(
                "laws",
                t -> t.text("A")
                        .text("B")
                        .text("C")
                        .text("D")
                        .row(LONG, new Cell.Link(LONG, URI.create("https://example.org/")), "C", "D"));
        assertThat(read(table)).containsSubsequence(LONG, LONG);
        ArchivalProof.of(ReadPdf.bytes(Documents.of(table))).mustPass("2a", "ua1");
    }

    private static String read(Block block) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ReadPdf.bytes(Documents.of(Documents.section(1, "One", block))))) {
            Map<String, String> marked = new HashMap<>();
            for (PDPage page : pdf.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                extractor
                        .getMarkedContents()
                        .forEach(content -> marked.put(key(page, content.getMCID()), text(content)));
            }
            return read(pdf.getDocumentCatalog().getStructureTreeRoot(), marked);
        }
    }

    private static String read(PDStructureNode node, Map<String, String> marked) {
        StringBuilder read = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                read.append(element.getActualText() == null ? read(element, marked) : element.getActualText());
            } else if (kid instanceof Integer mark && node instanceof PDStructureElement element) {
                read.append(marked.get(key(element.getPage(), mark)));
            }
        }
        return read.toString();
    }

    private static String key(PDPage page, int mark) {
        return page.getCOSObject().hashCode() + " " + mark;
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(letter -> ((TextPosition) letter).getUnicode())
                .collect(Collectors.joining());
    }
}
