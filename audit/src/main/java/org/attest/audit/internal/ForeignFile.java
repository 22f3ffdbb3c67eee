package org.attest.audit.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.attest.audit.UnreadableFileException;

/** A file that may be anything; {@code allowed} is what it must be, as each error about it ends. */
public record ForeignFile(Path path, String allowed) {
    /** Its first bytes, fewer when it has no more; without any it is unreadable. */
    public byte[] start(int most) {
        if (Files.isDirectory(path)) {
            throw unreadable("is a folder, " + allowed);
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(most);
        } catch (NoSuchFileException e) {
            throw unreadable("there is no such file, " + allowed, e);
        } catch (IOException e) {
            throw unreadable("could not be read: " + e.getMessage(), e);
        }
        if (start.length == 0) {
            throw unreadable("is empty, " + allowed);
        }
        return start;
    }

    public UnreadableFileException unreadable(String what) {
        return new UnreadableFileException(path, what);
    }

    public UnreadableFileException unreadable(String what, Throwable cause) {
        return new UnreadableFileException(path, what, cause);
    }
}
