package org.attest.report.internal.deflate;

/** The symbols of lengths and distances: each has a base and some extra bits that count from it (RFC 1951, 3.2.5). */
final class Symbols {
    static final int END = 256;
    static final int FIRST_LENGTH = 257;
    static final int LITERALS_AND_LENGTHS = 286;
    static final int DISTANCES = 30;

    private static final int LENGTHS = LITERALS_AND_LENGTHS - FIRST_LENGTH;

    /** By length; from {@link #FIRST_LENGTH} on. */
    private static final byte[] LENGTH_SYMBOLS = new byte[Matches.LONGEST + 1];

    private static final int[] LENGTH_BASES = new int[LENGTHS];

    /** By distance - 1 up to 256, then by 128ths: beyond 256 every symbol starts at a multiple of 128, plus one. */
    private static final byte[] DISTANCE_SYMBOLS = new byte[512];

    private static final int[] DISTANCE_BASES = new int[DISTANCES];

    static {
        int base = 3;
        for (int symbol = 0; symbol < LENGTHS - 1; symbol++) {
            LENGTH_BASES[symbol] = base;
            for (int i = 0; i < (1 << lengthBits(symbol)); i++) {
                LENGTH_SYMBOLS[base++] = (byte) symbol;
                // The last but one would reach 258 too, which has a symbol for itself.
                base = Math.min(base, Matches.LONGEST);
            }
        }
        LENGTH_BASES[LENGTHS - 1] = Matches.LONGEST;
        LENGTH_SYMBOLS[Matches.LONGEST] = (byte) (LENGTHS - 1);
        int distance = 1;
        for (int symbol = 0; symbol < DISTANCES; symbol++) {
            DISTANCE_BASES[symbol] = distance;
            for (int i = 0; i < (1 << distanceBits(symbol)); i++) {
                DISTANCE_SYMBOLS[slot(distance++)] = (byte) symbol;
            }
        }
    }

    private Symbols() {}

    /** Counted from {@link #FIRST_LENGTH}, as in all three of these. */
    static int ofLength(int length) {
        return LENGTH_SYMBOLS[length];
    }

    static int lengthBase(int symbol) {
        return LENGTH_BASES[symbol];
    }

    static int lengthBits(int symbol) {
        return symbol < 8 || symbol == LENGTHS - 1 ? 0 : symbol / 4 - 1;
    }

    static int ofDistance(int distance) {
        return DISTANCE_SYMBOLS[slot(distance)];
    }

    static int distanceBase(int symbol) {
        return DISTANCE_BASES[symbol];
    }

    static int distanceBits(int symbol) {
        return symbol < 4 ? 0 : symbol / 2 - 1;
    }

    private static int slot(int distance) {
        return distance <= 256 ? distance - 1 : 256 + ((distance - 1) >> 7);
    }
}
