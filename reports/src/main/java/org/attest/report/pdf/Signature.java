package org.attest.report.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Who signs a file, and what the signature says: PAdES baseline B-B of ETSI EN 319 142-1, with SHA-256. It is invisible,
 * covers the whole file and holds all certificates of the key's entry. Immutable; the password is never printed.
 *
 * @param keyFile what messages call the key's file
 * @param alias which key it is, where the file has several
 */
public record Signature(
        String keyFile,
        KeyBytes keyBytes,
        String password,
        Instant at,
        Optional<String> alias,
        Optional<String> reason,
        Optional<String> place) {
    /** Gives the bytes of a PKCS#12 file. */
    public interface KeyBytes {
        byte[] read() throws IOException;
    }

    /**
     * By the key in a PKCS#12 file, such as {@code office.p12}; the file is read when a report is drawn.
     *
     * @param at the time that the signature claims; the key's certificate must be valid then
     */
    public static Signature pkcs12(Path file, String password, Instant at) {
        return of(file.toString(), () -> Files.readAllBytes(file), password, at);
    }

    /** By the key in the bytes of a PKCS#12 file. */
    public static Signature pkcs12(byte[] file, String password, Instant at) {
        byte[] copy = file.clone();
        return of("of the signature", () -> copy, password, at);
    }

    private static Signature of(String name, KeyBytes bytes, String password, Instant at) {
        return new Signature(name, bytes, password, at, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Which key it is, where the file has several. */
    public Signature alias(String chosen) {
        return new Signature(keyFile, keyBytes, password, at, Optional.of(chosen), reason, place);
    }

    /** Why it was signed. */
    public Signature reason(String text) {
        return new Signature(keyFile, keyBytes, password, at, alias, Optional.of(text), place);
    }

    /** Where it was signed. */
    public Signature place(String text) {
        return new Signature(keyFile, keyBytes, password, at, alias, reason, Optional.of(text));
    }

    @Override
    public String toString() {
        return "signature by " + keyFile + " at " + at;
    }
}
