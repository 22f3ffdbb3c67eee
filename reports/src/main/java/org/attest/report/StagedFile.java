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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that is written beside its place and only moved there when it is complete. */
final class StagedFile {
    private final Path target;
    private final Path draft;
    private final MessageDigest digest;
    private long bytes;

    private StagedFile(Path target, Path draft, MessageDigest digest) {
        this.target = target;
        this.draft = draft;
        this.digest = digest;
    }

    static StagedFile beside(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder, must be a file");
        }
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new FileSystemException(folder.toString(), null, "is in the way, must be a folder");
        } catch (AccessDeniedException | NoSuchFileException e) {
            throw new FileSystemException(folder.toString(), null, "cannot be made, must be a folder to write to");
        }
        // Named after its target, so that a run that is killed leaves one draft at most and the next run takes its
        // place.
        Path draft = folder.resolve("." + target.getFileName() + ".part");
        try {
            return new StagedFile(target, draft, MessageDigest.getInstance("SHA-256"));
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
        return new Result.Written(target, bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
