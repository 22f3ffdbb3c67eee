package org.attest.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that is written beside its place and only moved there when it is complete. */
final class StagedFile {
    private final Path link;
    private final Path target;
    private final Path draft;
    private final MessageDigest digest;
    private long bytes;

    private StagedFile(Path link, Path target, Path draft, MessageDigest digest) {
        this.link = link;
        this.target = target;
        this.draft = draft;
        this.digest = digest;
    }

    /** Behind a link, the file that it leads to. */
    static StagedFile beside(Path link) throws IOException {
        boolean isThere = Files.exists(link);
        Path target = isThere ? link.toRealPath() : link;
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new FileSystemException(link.toString(), null, "is a folder, must be a file");
        }
        if (isThere && !Files.isRegularFile(target)) {
            throw new FileSystemException(link.toString(), null, "is a device or the like, must be a file");
        }
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new FileSystemException(folder.toString(), null, "is in the way, must be a folder");
        } catch (FileSystemException e) {
            throw new FileSystemException(folder.toString(), null, "cannot be made, must be a folder to write to");
        }
        // Named after its target, so that a run that is killed leaves one draft at most and the next run takes its
        // place.
        Path draft = folder.resolve("." + target.getFileName() + ".part");
        try {
            return new StagedFile(link, target, draft, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    OutputStream open() throws IOException {
        try {
            return new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16), digest);
        } catch (AccessDeniedException e) {
            throw new FileSystemException(target.toString(), null, "may not be written, must be in a writable folder");
        }
    }

    void moveIntoPlace() throws IOException {
        bytes = Files.size(draft);
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            FileSystemException named =
                    new FileSystemException(link.toString(), null, "cannot be replaced (" + e.getReason() + ")");
            named.initCause(e);
            throw named;
        }
    }

    /** Removes the draft if it is still there. */
    void discard() {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Result.Written written() {
        return new Result.Written(link, bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
