package org.attest.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A text for a file that should not be there yet. */
record NewFile(Path path, String text) {
    /** The same text may stand there already: nothing would be lost. */
    void requireFreePlace() throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "is a folder, must be a file");
        }
        if (Files.exists(path) && !new String(Files.readAllBytes(path), StandardCharsets.UTF_8).equals(text)) {
            throw new FileSystemException(path.toString(), null, "is there already, must be replaced with --force");
        }
    }

    /** Written beside its place first, so that there is all of it or nothing. */
    void write() throws IOException {
        Path draft = path.resolveSibling("." + path.getFileName() + ".part");
        try {
            Files.createDirectories(path.toAbsolutePath().resolveSibling(""));
            Files.writeString(draft, text);
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            FileSystemException named =
                    new FileSystemException(path.toString(), null, "cannot be written (" + reason(e) + ")");
            named.initCause(e);
            throw named;
        } finally {
            if (Files.exists(draft)) {
                Files.delete(draft);
            }
        }
    }

    private static String reason(IOException trouble) {
        return switch (trouble) {
            case AccessDeniedException file -> "no permission";
            case FileSystemException file when file.getReason() != null -> file.getReason();
            default -> String.valueOf(trouble.getMessage());
        };
    }
}
