package org.attest.report.manifest;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file, or data of another kind, by its name and digest: an in-toto ResourceDescriptor.
 *
 * @param name without folders, so that a manifest never leads out of its own
 */
public record Resource(String name, Digest digest) {
    public Resource {
        if (name.isBlank()
                || name.matches("\\.{1,2}")
                || name.chars().anyMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c))) {
            throw new IllegalArgumentException("name \"" + name + "\" is none of a file, must be one without folders");
        }
    }

    /** A file under its own name. */
    public static Resource of(Path file) throws IOException {
        return new Resource(String.valueOf(file.getFileName()), Digest.of(file));
    }

    /** Bytes in memory. */
    public static Resource of(String name, byte[] bytes) {
        return new Resource(name, Digest.of(bytes));
    }
}
