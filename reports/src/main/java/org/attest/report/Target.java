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

    static Target file(Path path, Renderer renderer) {
        return new ToFile(path, renderer);
    }

    static Target stream(OutputStream stream, Renderer renderer) {
        return new ToStream(stream, renderer);
    }

    static Target xlsx(Path path) {
        return file(path, new XlsxRenderer());
    }

    static Target xlsx(Path path, XlsxOptions options) {
        return file(path, new XlsxRenderer(options));
    }

    static Target pdf(Path path) {
        return file(path, new PdfRenderer());
    }

    static Target pdf(Path path, PdfOptions options) {
        return file(path, new PdfRenderer(options));
    }

    static Target xlsx(OutputStream stream) {
        return stream(stream, new XlsxRenderer());
    }

    static Target xlsx(OutputStream stream, XlsxOptions options) {
        return stream(stream, new XlsxRenderer(options));
    }

    static Target pdf(OutputStream stream) {
        return stream(stream, new PdfRenderer());
    }

    static Target pdf(OutputStream stream, PdfOptions options) {
        return stream(stream, new PdfRenderer(options));
    }
}
