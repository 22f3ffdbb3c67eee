package org.attest.report;

import java.io.OutputStream;
import java.nio.file.Path;
import org.attest.report.xlsx.XlsxOptions;

/** Where a report goes, and as what. */
public sealed interface Target {
    /** What a report is drawn as. */
    sealed interface Output {}

    record Workbook(XlsxOptions options) implements Output {}

    record Pdf() implements Output {}

    Output output();

    /** A file: written beside its place and moved there when every target of the run is complete. */
    record ToFile(Output output, Path path) implements Target {}

    /** A stream of the caller's, which stays open. */
    record ToStream(Output output, OutputStream stream) implements Target {}

    static Target xlsx(Path path) {
        return xlsx(path, XlsxOptions.DEFAULT);
    }

    static Target xlsx(Path path, XlsxOptions options) {
        return new ToFile(new Workbook(options), path);
    }

    static Target pdf(Path path) {
        return new ToFile(new Pdf(), path);
    }

    static Target xlsx(OutputStream stream) {
        return xlsx(stream, XlsxOptions.DEFAULT);
    }

    static Target xlsx(OutputStream stream, XlsxOptions options) {
        return new ToStream(new Workbook(options), stream);
    }

    static Target pdf(OutputStream stream) {
        return new ToStream(new Pdf(), stream);
    }
}
