package org.attest.benchmarks.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the rows as a workbook: a title, a bold head, the widths, the rows with a format for the days. */
@FunctionalInterface
interface Contender {
    void write(long rows, OutputStream out) throws IOException;

    default void write(long rows, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            write(rows, out);
        }
    }
}
