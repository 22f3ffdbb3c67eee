package org.attest.benchmarks.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes so many rows as a file of its kind. */
@FunctionalInterface
public interface Contender {
    /** Knows the contenders of a suite; made anew, by its constructor without parameters, in each forked JVM. */
    @FunctionalInterface
    interface ByName {
        Contender contender(String name);
    }

    void write(long rows, OutputStream out) throws IOException;

    default void write(long rows, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            write(rows, out);
        }
    }
}
