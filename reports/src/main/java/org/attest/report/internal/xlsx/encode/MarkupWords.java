package org.attest.report.internal.xlsx.encode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A piece of markup that is written eight bytes at a time, so up to seven beyond its end. */
final class MarkupWords {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final long[] words;
    private final int length;

    private MarkupWords(byte[] ascii) {
        length = ascii.length;
        words = new long[(length + 7) / Long.BYTES];
        byte[] padded = Arrays.copyOf(ascii, words.length * Long.BYTES);
        for (int i = 0; i < words.length; i++) {
            words[i] = (long) LONG.get(padded, i * Long.BYTES);
        }
    }

    static MarkupWords of(String ascii) {
        return new MarkupWords(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /** Up to eight bytes as one word. */
    static long word(byte[] ascii) {
        return (long) LONG.get(ascii, 0);
    }

    static void put(long word, byte[] out, int at) {
        LONG.set(out, at, word);
    }

    /** Writes it and returns the end. */
    int put(byte[] out, int at) {
        for (int i = 0; i < words.length; i++) {
            LONG.set(out, at + i * Long.BYTES, words[i]);
        }
        return at + length;
    }
}
