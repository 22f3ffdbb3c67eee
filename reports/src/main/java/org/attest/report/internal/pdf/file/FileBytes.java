package org.attest.report.internal.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The bytes of the file on their way out, and their SHA-256. From a signature on they wait in memory: until the last one is
 * known, it is not.
 */
final class FileBytes extends OutputStream {
    private final OutputStream out;
    private final MessageDigest sha256 = digest("SHA-256");
    private Optional<ByteArrayOutputStream> waiting = Optional.empty();
    private long gone;

    FileBytes(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (waiting.isPresent()) {
            waiting.get().write(bytes, from, length);
        } else {
            sha256.update(bytes, from, length);
            out.write(bytes, from, length);
            gone += length;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Of all that has gone out, and of more that will. */
    byte[] sha256(byte[] more) {
        try {
            return ((MessageDigest) sha256.clone()).digest(more);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's SHA-256 can be cloned", e);
        }
    }

    /** What comes from now on waits. */
    void hold() {
        waiting = Optional.of(new ByteArrayOutputStream());
    }

    byte[] held() {
        return waiting.map(ByteArrayOutputStream::toByteArray).orElseGet(() -> new byte[0]);
    }

    /** How many bytes are before those that wait. */
    long gone() {
        return gone;
    }

    /** Sends what waited; a gap in it is filled by what the digest of all but the gap gives. */
    void release(byte[] held, int gapFrom, int gapTo, UnaryOperator<byte[]> filling) throws IOException {
        sha256.update(held, 0, gapFrom);
        sha256.update(held, gapTo, held.length - gapTo);
        byte[] filled = filling.apply(sha256.digest());
        out.write(held, 0, gapFrom);
        out.write(filled);
        out.write(held, gapTo, held.length - gapTo);
        out.flush();
    }

    /** Of an algorithm that every JDK has. */
    static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
