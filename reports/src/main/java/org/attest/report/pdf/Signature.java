package org.attest.report.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Who signs a file, and what the signature says: PAdES baseline B-B of ETSI EN 319 142-1, with SHA-256. It is invisible,
 * covers the whole file and holds all certificates of the key's entry. Immutable; the password is never printed.
 */
public final class Signature {
    private interface Bytes {
        byte[] read() throws IOException;
    }

    private final String name;
    private final Bytes bytes;
    private final String password;
    private final Instant at;
    private final Optional<String> alias;
    private final Optional<String> reason;
    private final Optional<String> place;

    private Signature(
            String name,
            Bytes bytes,
            String password,
            Instant at,
            Optional<String> alias,
            Optional<String> reason,
            Optional<String> place) {
        this.name = name;
        this.bytes = bytes;
        this.password = password;
        this.at = at;
        this.alias = alias;
        this.reason = reason;
        this.place = place;
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

    private static Signature of(String name, Bytes bytes, String password, Instant at) {
        return new Signature(name, bytes, password, at, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Which key it is, where the file has several. */
    public Signature alias(String chosen) {
        return new Signature(name, bytes, password, at, Optional.of(chosen), reason, place);
    }

    public Signature reason(String text) {
        return new Signature(name, bytes, password, at, alias, Optional.of(text), place);
    }

    public Signature place(String text) {
        return new Signature(name, bytes, password, at, alias, reason, Optional.of(text));
    }

    /** Of the key's file, for messages. */
    public String keyFile() {
        return name;
    }

    /** The bytes of the key's file. */
    public byte[] keyBytes() throws IOException {
        return bytes.read();
    }

    public char[] password() {
        return password.toCharArray();
    }

    public Instant at() {
        return at;
    }

    public Optional<String> alias() {
        return alias;
    }

    public Optional<String> reason() {
        return reason;
    }

    public Optional<String> place() {
        return place;
    }

    @Override
    public String toString() {
        return "signature by " + name + " at " + at;
    }
}
