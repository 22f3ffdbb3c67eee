package org.attest.report.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.attest.report.document.Document;
import org.attest.report.internal.pdf.table.CellBoxes;
import org.attest.report.internal.pdf.text.FontSet;
import org.attest.report.pdf.PdfOptions;

/** Draws a report and hears where its cells are drawn. */
final class Drawing {
    private Drawing() {}

    static void draw(Document report, PdfOptions options, OutputStream out, CellBoxes boxes) {
        try {
            new ReportDrawing(report, options, FontSet.of(options.fonts()), out, boxes).draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
