package org.attest.report.pdf.sign;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Who signs a file, and what the signature says: PAdES baseline B-B of ETSI EN 319 142-1, with SHA-256. It is invisible,
 * covers the whole file and holds all certificates of the key's entry.
 *
 * @param at the time that the signature claims; the key's certificate must be valid then
 */
public record Signature(KeyFile key, Instant at, Optional<String> reason, Optional<String> place) {
    /** By the key in a PKCS#12 file, such as {@code office.p12}; the file is read when a report is drawn. */
    public static Signature pkcs12(Path file, String password, Instant at) {
        return new Signature(KeyFile.of(file, password), at, Optional.empty(), Optional.empty());
    }

    public static Signature pkcs12(byte[] file, String password, Instant at) {
        return new Signature(KeyFile.of(file, password), at, Optional.empty(), Optional.empty());
    }

    /** Which key it is, where the file has several. */
    public Signature alias(String alias) {
        return new Signature(key.alias(alias), at, reason, place);
    }

    public Signature reason(String text) {
        return new Signature(key, at, Optional.of(text), place);
    }

    public Signature place(String text) {
        return new Signature(key, at, reason, Optional.of(text));
    }
}
