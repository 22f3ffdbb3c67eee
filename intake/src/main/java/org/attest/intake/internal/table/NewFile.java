package org.attest.intake.internal.table;

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

    /** Fails when something stands in this place already. */
    public static void requireFree(Path target) throws IOException {
        if (Files.exists(target)) {
            throw new FileSystemException(target.toString(), null, "is there already, must be replaced with --force");
        }
    }

    /** Behind a link, the file that it leads to is written. */
    public static void write(Path link, Content content) throws IOException {
        if (Files.isDirectory(link)) {
            throw new FileSystemException(link.toString(), null, "is a folder, must be a file");
        }
        if (Files.exists(link) && !Files.isRegularFile(link)) {
            throw new FileSystemException(link.toString(), null, "is a device or the like, must be a file");
        }
        Path target = Files.exists(link) ? link.toRealPath() : link;
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        // One for each process: two may write the same file, and the later one wins.
        Path beside = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
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
