package org.attest.report.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.attest.report.document.Document;
import org.attest.report.pdf.table.CellBoxes;
import org.attest.report.pdf.text.MissingGlyph;
import org.attest.report.problem.Path;
import org.attest.report.problem.RenderException;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;

/** Draws a resolved report as a PDF file. It keeps nothing between two reports, so threads may share it. */
public final class PdfRenderer {
    private final PdfOptions options;
    private final CellBoxes boxes;

    public PdfRenderer() {
        this(PdfOptions.DEFAULT);
    }

    public PdfRenderer(PdfOptions options) {
        this(options, CellBoxes.IGNORED);
    }

    PdfRenderer(PdfOptions options, CellBoxes boxes) {
        this.options = options;
        this.boxes = boxes;
    }

    /** Writes the file and leaves the stream open. One document gives the same bytes every time on the same JDK. */
    public void render(Document report, OutputStream out) {
        Path where = Path.of("report", report.id());
        try {
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            new ReportDrawing(report, options, buffered, boxes).draw();
            buffered.flush();
        } catch (MissingGlyph e) {
            throw e.at(where);
        } catch (ExceptionConverter e) {
            throw unwritable(where, e.getException());
        } catch (UncheckedIOException e) {
            throw unwritable(where, Objects.requireNonNull(e.getCause()));
        } catch (DocumentException | IOException e) {
            throw unwritable(where, e);
        }
    }

    private static RenderException unwritable(Path where, Exception cause) {
        return new RenderException(where, "the PDF could not be written: " + cause.getMessage(), cause);
    }
}
