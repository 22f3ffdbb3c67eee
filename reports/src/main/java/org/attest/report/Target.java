package org.attest.report;

import java.io.OutputStream;
import java.nio.file.Path;

/** Where a report goes, and in which format. */
public sealed interface Target {
    /** The formats that a report can be written in. */
    enum Kind {
        XLSX,
        PDF
    }

    Kind kind();

    /** A file: written beside its place and moved there when every target of the run is complete. */
    record ToFile(Kind kind, Path path) implements Target {}

    /** A stream of the caller's, which stays open. */
    record ToStream(Kind kind, OutputStream stream) implements Target {}

    static Target xlsx(Path path) {
        return new ToFile(Kind.XLSX, path);
    }

    static Target pdf(Path path) {
        return new ToFile(Kind.PDF, path);
    }

    static Target xlsx(OutputStream stream) {
        return new ToStream(Kind.XLSX, stream);
    }

    static Target pdf(OutputStream stream) {
        return new ToStream(Kind.PDF, stream);
    }
}
