package org.attest.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command reads as a whole. */
final class InputFile {
    private InputFile() {}

    static byte[] read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, must be a file");
        }
        return Files.readAllBytes(file);
    }
}
