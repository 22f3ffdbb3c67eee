package org.attest.audit;

import java.nio.file.Path;

/** A file that is not there, or not what it should be. */
public final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param what is wrong with the file, and what it must be */
    public UnreadableFileException(Path file, String what) {
        super("file \"" + file + "\": " + what);
    }

    /** @param what is wrong with the file, and what it must be */
    public UnreadableFileException(Path file, String what, Throwable cause) {
        super("file \"" + file + "\": " + what, cause);
    }
}
