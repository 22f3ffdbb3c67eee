package org.attest.examples;

import java.nio.file.Path;
import java.util.Locale;

/** A kind of file that a report is written as. */
enum Format {
    XLSX,
    PDF;

    /** The name on the command line, and the extension of the file. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    Path file(Path folder, String report) {
        return folder.resolve(report + "." + this);
    }
}
