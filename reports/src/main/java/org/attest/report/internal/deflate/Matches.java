package org.attest.report.internal.deflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Stretches of a block that its writer knows to repeat earlier bytes; only between them is anything to search. */
public final class Matches {
    /** So many bytes are looked at at once, so that no search begins among the last ones of a block. */
    static final int WORD = Long.BYTES;

    static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    // RFC 1951, 2: how long a match may be, and how far back it may lie.
    public static final int SHORTEST = 3;
    public static final int LONGEST = 258;
    public static final int FARTHEST = 1 << 15;

    /** Of each its place, above its token. */
    private long[] known = {};

    private int size;

    /** Adds a place behind all others: 3 to 258 bytes that stand 1 to 32768 bytes further up too, as must be true. */
    public void add(int place, int length, int distance) {
        if (size == known.length) {
            known = Arrays.copyOf(known, 2 * size + 64);
        }
        known[size++] = ((long) place << Integer.SIZE) | ((long) length << 16) | distance;
    }

    /** From this place on there may be more to find, until the next stretch. */
    public void search(int place) {
        add(place, 0, 0);
    }

    public void clear() {
        size = 0;
    }

    /** Where the stretch or the search begins; beyond every array when there is none. */
    int place(int index) {
        return index < size ? (int) (known[index] >>> Integer.SIZE) : Integer.MAX_VALUE;
    }

    /** Its length above 16 bits of distance; 0 of a search. */
    int token(int index) {
        return (int) known[index];
    }

    /** How far two places agree that are known to agree in the first word. */
    static int length(byte[] in, int earlier, int here, int end) {
        int most = Math.min(LONGEST, end - here);
        int length = WORD;
        while (length + WORD <= most) {
            long difference = (long) WORDS.get(in, here + length) ^ (long) WORDS.get(in, earlier + length);
            if (difference != 0) {
                return length + (Long.numberOfTrailingZeros(difference) >>> 3);
            }
            length += WORD;
        }
        while (length < most && in[here + length] == in[earlier + length]) {
            length++;
        }
        return length;
    }
}
