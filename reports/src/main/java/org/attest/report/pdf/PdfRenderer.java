package org.attest.report.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.attest.report.document.Document;
import org.attest.report.problem.Path;
import org.attest.report.problem.RenderException;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;

/** Draws a resolved report as an A4 PDF file. It keeps nothing between two reports, so threads may share it. */
public final class PdfRenderer {
    private final CellBoxes boxes;

    public PdfRenderer() {
        this(CellBoxes.IGNORED);
    }

    PdfRenderer(CellBoxes boxes) {
        this.boxes = boxes;
    }

    /** Writes the file and leaves the stream open. One document gives the same bytes every time on the same JDK. */
    public void render(Document report, OutputStream out) {
        Path where = Path.of("report", report.id());
        try {
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            new ReportDrawing(report, buffered, boxes).draw();
            buffered.flush();
        } catch (MissingGlyph e) {
            throw e.at(where);
        } catch (ExceptionConverter e) {
            throw unwritable(where, e.getException());
        } catch (DocumentException | IOException e) {
            throw unwritable(where, e);
        }
    }

    private static RenderException unwritable(Path where, Exception cause) {
        return new RenderException(where, "the PDF could not be written: " + cause.getMessage(), cause);
    }
}
