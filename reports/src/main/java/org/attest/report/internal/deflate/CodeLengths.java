package org.attest.report.internal.deflate;

import java.util.Arrays;

/** The lengths of a block's two codes as its head tells them: runs made short, then a third code (RFC 1951, 3.2.7). */
final class CodeLengths {
    private static final int REPEAT = 16;
    private static final int FEW_ZEROS = 17;
    private static final int MANY_ZEROS = 18;
    private static final byte[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private final HuffmanCode code = new HuffmanCode(19, 7);
    private final int[] frequencies = new int[19];
    private final byte[] lengths = new byte[Symbols.LITERALS_AND_LENGTHS + Symbols.DISTANCES];

    /** A symbol, and above it the extra bits that count the run. */
    private final int[] runs = new int[lengths.length];

    private int size;

    void write(BlockCodes codes, BitOutput out) {
        int literalCount = withoutZeros(codes.literals.lengths, Symbols.FIRST_LENGTH);
        int distanceCount = withoutZeros(codes.distances.lengths, 1);
        System.arraycopy(codes.literals.lengths, 0, lengths, 0, literalCount);
        System.arraycopy(codes.distances.lengths, 0, lengths, literalCount, distanceCount);
        shorten(literalCount + distanceCount);
        code.build(frequencies);
        int told = ORDER.length;
        while (told > 4 && code.lengths[ORDER[told - 1]] == 0) {
            told--;
        }
        out.put(literalCount - Symbols.FIRST_LENGTH, 5);
        out.put(distanceCount - 1, 5);
        out.put(told - 4, 4);
        for (int i = 0; i < told; i++) {
            out.put(code.lengths[ORDER[i]], 3);
        }
        for (int i = 0; i < size; i++) {
            int symbol = runs[i] & 31;
            out.put(code.codes[symbol], code.lengths[symbol]);
            out.put(runs[i] >>> 5, extraBits(symbol));
        }
    }

    private static int withoutZeros(byte[] lengths, int least) {
        int count = lengths.length;
        while (count > least && lengths[count - 1] == 0) {
            count--;
        }
        return count;
    }

    private void shorten(int count) {
        size = 0;
        Arrays.fill(frequencies, 0);
        for (int i = 0; i < count; ) {
            int length = lengths[i];
            int run = 1;
            while (i + run < count && lengths[i + run] == length) {
                run++;
            }
            i += run;
            if (length != 0) {
                add(length, 0);
                run--;
            }
            while (run > 0) {
                run -= part(length, run);
            }
        }
    }

    /** Adds as much of a run as one symbol tells, and says how much that is. */
    private int part(int length, int run) {
        if (run < 3) {
            add(length, 0);
            return 1;
        }
        int symbol = length != 0 ? REPEAT : run < 11 ? FEW_ZEROS : MANY_ZEROS;
        int part = Math.min(run, length != 0 ? 6 : 138);
        add(symbol, part - (symbol == MANY_ZEROS ? 11 : 3));
        return part;
    }

    private void add(int symbol, int extra) {
        frequencies[symbol]++;
        runs[size++] = symbol | (extra << 5);
    }

    private static int extraBits(int symbol) {
        return switch (symbol) {
            case REPEAT -> 2;
            case FEW_ZEROS -> 3;
            case MANY_ZEROS -> 7;
            default -> 0;
        };
    }
}
