package org.attest.testing.internal.message;

import java.lang.ref.SoftReference;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of files, known by the digest of their bytes, so that many assertions read a file once and none sees an old
 * one. Kept while there is memory. Thread-safe.
 */
public final class Recent<T> {
    private final Map<String, SoftReference<T>> kept = new HashMap<>();

    /** Made anew when it is not kept; what cannot be made is not kept either. */
    public synchronized T of(TestedFile file, Function<TestedFile, T> read) {
        String digest = digest(file.bytes());
        SoftReference<T> known = kept.get(digest);
        T content = known == null ? null : known.get();
        if (content == null) {
            content = read.apply(file);
            kept.put(digest, new SoftReference<>(content));
        }
        return content;
    }

    /** SHA-256, in hexadecimal digits. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
