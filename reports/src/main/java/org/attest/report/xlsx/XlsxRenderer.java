package org.attest.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.attest.report.document.Document;
import org.attest.report.document.Document.Finding;
import org.attest.report.problem.Path;
import org.attest.report.problem.RenderException;
import org.attest.report.xlsx.zip.Archive;

/**
 * Draws a document as an .xlsx workbook, in one pass and without temporary files. The bytes depend on document, profile
 * and compression alone, with the JDK's compression on its zlib too; the stream is left open. One renderer serves all threads.
 */
public final class XlsxRenderer {
    private final XlsxOptions options;

    public XlsxRenderer(XlsxOptions options) {
        this.options = options;
    }

    /** Writes the workbook, and tells what a reader of it will not see. */
    public List<Finding> render(Document document, OutputStream out) {
        try (Archive archive = new Archive(out, options.compression(), options.workers())) {
            List<Finding> findings = new WorkbookDrawing(document, options.profile(), archive).draw();
            archive.finish();
            return findings;
        } catch (IOException e) {
            throw unwritable(document, e);
        } catch (UncheckedIOException e) {
            throw unwritable(document, Objects.requireNonNull(e.getCause()));
        }
    }

    private static RenderException unwritable(Document document, IOException cause) {
        return new RenderException(
                Path.of("report", document.id()), "workbook could not be written: " + cause.getMessage(), cause);
    }
}
