package org.attest.testing.internal.message;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The bytes of a file that may be anything, or of none; what they are not fails the test, in words that end with what is allowed. */
public final class TestedFile {
    /** What it has to be. */
    public enum Kind {
        WORKBOOK("workbook", "must be a workbook (.xlsx or .xlsm)"),
        PDF("PDF", "must be a PDF");

        private final String word;
        private final String allowed;

        Kind(String word, String allowed) {
            this.word = word;
            this.allowed = allowed;
        }
    }

    private final Kind kind;
    private final Optional<Path> path;
    private final byte[] bytes;

    private TestedFile(Kind kind, Optional<Path> path, Bytes bytes) {
        this.kind = kind;
        this.path = path;
        try {
            this.bytes = bytes.read();
        } catch (NoSuchFileException e) {
            throw unreadable("there is no such file, " + kind.allowed, e);
        } catch (IOException e) {
            throw unreadable("could not be read: " + e.getMessage(), e);
        }
        if (this.bytes.length == 0) {
            throw unreadable("is empty, " + kind.allowed, null);
        }
    }

    @FunctionalInterface
    private interface Bytes {
        byte[] read() throws IOException;
    }

    /** Reads it; fails when it is not there or empty. */
    public static TestedFile at(Path path, Kind kind) {
        return new TestedFile(kind, Optional.of(path), () -> {
            if (Files.isDirectory(path)) {
                throw new AssertionError(inWords(path) + ": is a folder, " + kind.allowed);
            }
            return Files.readAllBytes(path);
        });
    }

    public static TestedFile of(byte[] bytes, Kind kind) {
        return new TestedFile(kind, Optional.empty(), bytes::clone);
    }

    /** Reads all that is left of it, and leaves it open. */
    public static TestedFile of(InputStream stream, Kind kind) {
        return new TestedFile(kind, Optional.empty(), stream::readAllBytes);
    }

    public byte[] bytes() {
        return bytes;
    }

    /** What errors about its content begin with: its name without folders. */
    public String place() {
        return path.map(file -> "file \"" + file.getFileName() + "\"").orElse(kind.word);
    }

    /** What is known only to somebody who reads files; bytes are a file for so long. */
    public <T> T onDisk(Function<Path, T> read) {
        if (path.isPresent()) {
            return read.apply(path.get());
        }
        try {
            Path file = Files.createTempFile("tested", null);
            try {
                Files.write(file, bytes);
                return read.apply(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw unreadable("could not be kept: " + e.getMessage(), e);
        }
    }

    /** That it is of another kind. */
    public AssertionError unfit() {
        return unreadable("is no " + kind.word + ", " + kind.allowed, null);
    }

    /** That it is of its kind, but not sound. */
    public AssertionError unsound(Exception cause) {
        return unreadable("cannot be read, must be a sound " + kind.word + ": " + cause.getMessage(), cause);
    }

    public AssertionError unreadable(String what, @Nullable Throwable cause) {
        return new AssertionError(path.map(TestedFile::inWords).orElse(kind.word) + ": " + what, cause);
    }

    private static String inWords(Path path) {
        return "file \"" + path + "\"";
    }
}
