package org.attest.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.intake.internal.table.NewFile;

/** A text for a file that should not be there yet. */
record StartingFile(Path path, String text) {
    /** The same text may stand there already: nothing would be lost. */
    void requireFreePlace() throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "is a folder, must be a file");
        }
        if (Files.exists(path) && !new String(Files.readAllBytes(path), StandardCharsets.UTF_8).equals(text)) {
            throw new FileSystemException(path.toString(), null, "is there already, must be replaced with --force");
        }
    }

    void write() throws IOException {
        try {
            NewFile.write(path, out -> {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                return true;
            });
        } catch (IOException e) {
            FileSystemException named =
                    new FileSystemException(path.toString(), null, "cannot be written (" + reason(e) + ")");
            named.initCause(e);
            throw named;
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
