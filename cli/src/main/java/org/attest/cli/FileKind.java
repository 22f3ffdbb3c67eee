package org.attest.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What files are, for those that were given to the wrong command. */
enum FileKind {
    DOSSIER("JSON, such as a dossier", "attest check and attest run --data take a dossier"),
    WORKBOOK("a workbook", "attest import makes a dossier of one, attest audit tells whether anyone can read it"),
    PDF("a PDF", "attest audit tells whether anyone can read it"),
    TABLE("a table", "attest import makes a dossier of it");

    private static final int START = 1_024;

    private final String words;
    private final String commands;

    FileKind(String words, String commands) {
        this.words = words;
        this.commands = commands;
    }

    /** What a file is; nothing where it cannot be read, which is told when it is. */
    static Optional<FileKind> of(File file) {
        if (!file.isFile()) {
            return Optional.empty();
        }
        try (InputStream in = new FileInputStream(file)) {
            return of(file.toPath(), in.readNBytes(START));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** By its first bytes; tables have no mark of their own but their name. */
    static Optional<FileKind> of(Path file, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1).strip();
        if (start.startsWith("PK\u0003\u0004")) {
            return Optional.of(WORKBOOK);
        }
        if (start.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return Optional.of(TABLE);
        }
        return start.startsWith("{") || start.startsWith("/") ? Optional.of(DOSSIER) : Optional.empty();
    }

    /** What is wrong where something else is wanted, and which command it is for. */
    String told(String allowed) {
        return "is " + words + ", must be " + allowed + " (" + commands + ")";
    }

    /** Fails for a file of another kind than those that are taken. */
    static void require(Path file, Optional<FileKind> kind, String allowed, FileKind... taken) throws IOException {
        if (kind.isPresent() && !Arrays.asList(taken).contains(kind.get())) {
            throw new FileSystemException(file.toString(), null, kind.get().told(allowed));
        }
    }
}
