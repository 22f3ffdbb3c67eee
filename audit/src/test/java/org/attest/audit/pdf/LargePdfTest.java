package org.attest.audit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.audit.Answer;
import org.attest.audit.Audit;
import org.attest.audit.Place;
import org.attest.audit.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

@Tag("large")
class LargePdfTest {
    private static final int ROWS = 100_000;
    private static final int CELLS = 6;
    private static final int ROWS_ON_A_PAGE = 50;

    @TempDir
    Path folder;

    @Test
    void finds_one_fault_among_700_000_elements() throws IOException {
        Path file = folder.resolve("large.pdf");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(out);
        }

        Audit audit = PdfAudit.of(file);

        assertThat(PlantedPdf.places(audit.answer(PdfItem.TABLE_HEADERS)))
                .containsExactly(
                        "page 1800, Document > Table > TR[90000] > TH: header cell has no scope, must have Row,"
                                + " Column or Both");
        assertThat(audit.answer(PdfItem.TABLE_HEADERS).unlisted()).isZero();
        assertThat(audit.answer(PdfItem.CONTENT))
                .isEqualTo(new Answer(
                        PdfItem.CONTENT,
                        Verdict.NOT_CHECKED,
                        List.of(new Place(
                                "document",
                                "has 700,002 tags, veraPDF is asked about at most 100,000: audit a smaller file")),
                        0));
    }

    /** Each row is written as soon as it is complete; with all of them in memory there would be no room for the test. */
    private static void write(OutputStream out) throws IOException {
        Document document = new Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setTagged();
        document.open();
        PdfStructureElement root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        PdfStructureElement table = new PdfStructureElement(root, new PdfName("Table"));
        PdfArray rows = new PdfArray();
        BaseFont font = BaseFont.createFont();
        for (int row = 1; row <= ROWS; row++) {
            rows.add(row(writer, table, font, row));
            if (row % ROWS_ON_A_PAGE == 0 && row < ROWS) {
                document.newPage();
            }
        }
        table.put(PdfName.K, rows);
        document.close();
    }

    private static PdfIndirectReference row(PdfWriter writer, PdfStructureElement table, BaseFont font, int number)
            throws IOException {
        PdfContentByte content = writer.getDirectContent();
        PdfStructureElement row = new PdfStructureElement(table, new PdfName("TR"));
        PdfArray cells = new PdfArray();
        for (int i = 0; i < CELLS; i++) {
            PdfStructureElement cell = new PdfStructureElement(row, new PdfName(i == 0 ? "TH" : "TD"));
            if (i == 0 && number != 90_000) {
                PdfDictionary scope = new PdfDictionary();
                scope.put(new PdfName("O"), new PdfName("Table"));
                scope.put(new PdfName("Scope"), new PdfName("Row"));
                cell.put(new PdfName("A"), scope);
            }
            content.beginMarkedContentSequence(cell);
            content.beginText();
            content.setFontAndSize(font, 8);
            content.setTextMatrix(40 + 80 * i, 800 - 15 * (number % ROWS_ON_A_PAGE));
            content.showText("row " + number + " cell " + i);
            content.endText();
            content.endMarkedContentSequence();
            cells.add(writer.addToBody(cell, cell.getReference()).getIndirectReference());
        }
        writer.setPageEmpty(false);
        row.put(PdfName.K, cells);
        return writer.addToBody(row, row.getReference()).getIndirectReference();
    }
}
