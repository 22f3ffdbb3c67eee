package org.attest.examples.intake.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written beside its place and moved there when it is complete, so that a failure leaves the old one. */
public final class NewFile {
    private NewFile() {}

    /** Writes what the file holds. */
    @FunctionalInterface
    public interface Content {
        /** Whether it is to be kept. */
        boolean to(OutputStream out) throws IOException;
    }

    public static void write(Path target, Content content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder, must be a file");
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path beside = target.resolveSibling(target.getFileName() + ".new");
        // For those who stop the program half-way.
        beside.toFile().deleteOnExit();
        try {
            boolean isKept;
            try (OutputStream out = Files.newOutputStream(beside)) {
                isKept = content.to(out);
            }
            if (isKept) {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
