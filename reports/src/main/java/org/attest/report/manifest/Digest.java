package org.attest.report.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest of some bytes, in the shape of an in-toto DigestSet. */
public record Digest(String sha256) {
    /**
     * @param sha256 their SHA-256 in hexadecimal, in small letters
     */
    public Digest {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256 is \"" + sha256 + "\", must be 64 digits of 0-9 and a-f");
        }
    }

    /** Of bytes in memory. */
    public static Digest of(byte[] bytes) {
        MessageDigest digest = messageDigest();
        digest.update(bytes);
        return of(digest);
    }

    /** Of a file, which is read once and never held whole. */
    public static Digest of(Path file) throws IOException {
        MessageDigest digest = messageDigest();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return of(digest);
    }

    /** What a stream that was written through such a digest has come to. */
    public static Digest of(MessageDigest written) {
        return new Digest(HexFormat.of().formatHex(written.digest()));
    }

    /** A new SHA-256, which every JDK has. */
    public static MessageDigest messageDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
