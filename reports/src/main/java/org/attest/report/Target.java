package org.attest.report;

import java.io.OutputStream;
import java.nio.file.Path;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.xlsx.XlsxOptions;

/** Where a report goes, and in which format. */
public sealed interface Target {
    Renderer renderer();

    /** A file: written beside its place and moved there when every target of the run is complete. */
    record ToFile(Path path, Renderer renderer) implements Target {}

    /** A stream of the caller's, which stays open. */
    record ToStream(OutputStream stream, Renderer renderer) implements Target {}

    /** A file in any format. Its folder is made when it is not there. */
    static Target file(Path path, Renderer renderer) {
        return new ToFile(path, renderer);
    }

    /** A stream in any format, which the caller closes. */
    static Target stream(OutputStream stream, Renderer renderer) {
        return new ToStream(stream, renderer);
    }

    /** A workbook for publication, with {@link XlsxOptions#DEFAULT}. */
    static Target xlsx(Path path) {
        return file(path, new XlsxRenderer());
    }

    /** A workbook. */
    static Target xlsx(Path path, XlsxOptions options) {
        return file(path, new XlsxRenderer(options));
    }

    /** A tagged, archival PDF file on A4 paper. */
    static Target pdf(Path path) {
        return file(path, new PdfRenderer());
    }

    /** A PDF file. */
    static Target pdf(Path path, PdfOptions options) {
        return file(path, new PdfRenderer(options));
    }

    /** As {@link #xlsx(Path)}, to a stream. */
    static Target xlsx(OutputStream stream) {
        return stream(stream, new XlsxRenderer());
    }

    /** As {@link #xlsx(Path, XlsxOptions)}, to a stream. */
    static Target xlsx(OutputStream stream, XlsxOptions options) {
        return stream(stream, new XlsxRenderer(options));
    }

    /** As {@link #pdf(Path)}, to a stream. */
    static Target pdf(OutputStream stream) {
        return stream(stream, new PdfRenderer());
    }

    /** As {@link #pdf(Path, PdfOptions)}, to a stream. */
    static Target pdf(OutputStream stream, PdfOptions options) {
        return stream(stream, new PdfRenderer(options));
    }
}
