package org.attest.benchmarks.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.attest.benchmarks.run.Contender;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What no writer on OpenPDF can go below: the content of a page is one string, each row a line of it, with nothing
 * measured, aligned or ruled, no heads and no page numbers, in Helvetica.
 */
final class Floor implements Contender {
    private final BaseFont font = helvetica();

    @Override
    public void write(long rows, OutputStream out) {
        Document document = new Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        document.open();
        PdfContentByte content = writer.getDirectContent();
        Words words = new Words();
        for (long row = 0; row < rows; row += Layout.ROWS) {
            document.newPage();
            writer.setPageEmpty(false);
            content.beginText();
            content.setFontAndSize(font, Layout.TYPE);
            content.setLeading(Layout.ROW);
            content.moveText(Layout.SIDE, Layout.HEIGHT - Layout.TOP);
            content.setLiteral(lines(row, Math.min(rows, row + Layout.ROWS), words));
            content.endText();
        }
        document.close();
    }

    /** None of the words holds what a string in a PDF file would have to escape. */
    private static String lines(long from, long to, Words words) {
        StringBuilder lines = new StringBuilder(4096);
        for (long row = from; row < to; row++) {
            lines.append('(');
            for (String word : words.of(Rows.at(row))) {
                lines.append(word).append("  ");
            }
            lines.append(")'\n");
        }
        return lines.toString();
    }

    private static BaseFont helvetica() {
        try {
            return BaseFont.createFont(BaseFont.HELVETICA, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
