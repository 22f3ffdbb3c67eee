package org.attest.report.internal.xlsx.zip;

import java.util.Arrays;

/** The codes that every reader knows (RFC 1951, 3.2.6). */
final class Fixed {
    static final HuffmanCode LITERALS = HuffmanCode.of(literals());
    static final HuffmanCode DISTANCES = HuffmanCode.of(distances());
    static final LengthCodes LENGTHS = new LengthCodes();

    static {
        LENGTHS.build(LITERALS);
    }

    private Fixed() {}

    /** Two more than are used: they have codes all the same. */
    private static byte[] literals() {
        byte[] lengths = new byte[288];
        Arrays.fill(lengths, (byte) 8);
        Arrays.fill(lengths, 144, 256, (byte) 9);
        Arrays.fill(lengths, 256, 280, (byte) 7);
        return lengths;
    }

    private static byte[] distances() {
        byte[] lengths = new byte[32];
        Arrays.fill(lengths, (byte) 5);
        return lengths;
    }
}
