package org.attest.testing.internal.message;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that may be anything; what it is not fails the test, in words that end with what is allowed. */
public record TestedFile(Path path, String allowed) {
    /** Its first bytes, fewer when it has no more; fails when there are none. */
    public byte[] start(int most) {
        if (Files.isDirectory(path)) {
            throw unreadable("is a folder, " + allowed, null);
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
            throw unreadable("is empty, " + allowed, null);
        }
        return start;
    }

    public AssertionError unreadable(String what, @Nullable Throwable cause) {
        return new AssertionError("file \"" + path + "\": " + what, cause);
    }
}
