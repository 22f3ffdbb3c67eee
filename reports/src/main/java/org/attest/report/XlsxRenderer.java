package org.attest.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.attest.report.document.Document;
import org.attest.report.document.Document.Finding;
import org.attest.report.internal.xlsx.WorkbookDrawing;
import org.attest.report.internal.xlsx.zip.Archive;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.attest.report.xlsx.XlsxOptions;

/**
 * Draws a document as an .xlsx workbook, in one pass and without temporary files. The bytes depend on document, profile
 * and compression alone.
 */
public record XlsxRenderer(XlsxOptions options) implements Renderer {
    /** With {@link XlsxOptions#DEFAULT}. */
    public XlsxRenderer() {
        this(XlsxOptions.DEFAULT);
    }

    @Override
    public String fileExtension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String settings() {
        return options.profile() + ", " + options.compression();
    }

    @Override
    public Renderer withoutThreads() {
        return new XlsxRenderer(options.workers(0));
    }

    @Override
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
                Where.of("report", document.id()), "workbook could not be written: " + cause.getMessage(), cause);
    }
}
