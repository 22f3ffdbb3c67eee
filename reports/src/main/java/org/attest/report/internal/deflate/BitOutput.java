package org.attest.report.internal.deflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Puts bits into bytes, the lowest first (RFC 1951, 3.1.1); it may write up to 8 bytes beyond what it has put. */
final class BitOutput {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] out = {};
    private int at;
    private long bits;
    private int count;

    void start(byte[] out, int at) {
        this.out = out;
        this.at = at;
        bits = 0;
        count = 0;
    }

    /** Up to 32 bits; those above {@code length} must be 0. */
    void put(int value, int length) {
        bits |= (long) value << count;
        count += length;
        writeWholeBytes();
    }

    private void writeWholeBytes() {
        LONG.set(out, at, bits);
        at += count >>> 3;
        bits >>>= count & ~7;
        count &= 7;
    }

    /** Ends on the border of a byte with an empty stored block, as zlib does for Z_SYNC_FLUSH. */
    int sync() {
        put(0, 3);
        at += (count + 7) >>> 3;
        out[at] = 0;
        out[at + 1] = 0;
        out[at + 2] = (byte) 0xFF;
        out[at + 3] = (byte) 0xFF;
        at += 4;
        return at;
    }

    /** Puts the symbols of a block and its end. A token is a literal, or a match: its length above 16 bits of distance. */
    void putTokens(int[] tokens, int size, BlockCodes codes) {
        // All of them local: fields would be read anew after each store into an array.
        byte[] out = this.out;
        int at = this.at;
        long bits = this.bits;
        int count = this.count;
        int[] literalCodes = codes.literals.codes;
        byte[] literalLengths = codes.literals.lengths;
        int[] distanceCodes = codes.distances.codes;
        byte[] distanceLengths = codes.distances.lengths;
        int[] lengthCodes = codes.lengthCodes;
        byte[] lengthCodeLengths = codes.lengthCodeLengths;
        for (int i = 0; i < size; i++) {
            int token = tokens[i];
            int length = token >>> 16;
            if (length == 0) {
                bits |= (long) literalCodes[token] << count;
                count += literalLengths[token];
            } else {
                // A match takes up to 48 bits: 15 + 5 and 15 + 13.
                LONG.set(out, at, bits);
                at += count >>> 3;
                bits >>>= count & ~7;
                count &= 7;
                bits |= (long) lengthCodes[length] << count;
                count += lengthCodeLengths[length];
                int distance = token & 0xFFFF;
                int symbol = Symbols.ofDistance(distance);
                int codeLength = distanceLengths[symbol];
                long code = distanceCodes[symbol] | ((long) (distance - Symbols.distanceBase(symbol)) << codeLength);
                bits |= code << count;
                count += codeLength + Symbols.distanceBits(symbol);
            }
            if (count > 48) {
                LONG.set(out, at, bits);
                at += count >>> 3;
                bits >>>= count & ~7;
                count &= 7;
            }
        }
        this.at = at;
        this.bits = bits;
        this.count = count;
        writeWholeBytes();
        put(literalCodes[Symbols.END], literalLengths[Symbols.END]);
    }
}
