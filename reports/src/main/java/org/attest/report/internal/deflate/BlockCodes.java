package org.attest.report.internal.deflate;

import java.util.Arrays;

/** The two codes of a block; for each length of a match the first one with the extra bits behind it, so that one look gives both. */
final class BlockCodes {
    /** The codes that every reader knows (RFC 1951, 3.2.6). */
    static final BlockCodes FIXED = fixed();

    final HuffmanCode literals;
    final HuffmanCode distances;
    final int[] lengthCodes = new int[Matches.LONGEST + 1];
    final byte[] lengthCodeLengths = new byte[Matches.LONGEST + 1];

    BlockCodes() {
        this(new HuffmanCode(Symbols.LITERALS_AND_LENGTHS, 15), new HuffmanCode(Symbols.DISTANCES, 15));
    }

    private BlockCodes(HuffmanCode literals, HuffmanCode distances) {
        this.literals = literals;
        this.distances = distances;
    }

    private static BlockCodes fixed() {
        // Two literals more than are used: they have codes all the same.
        byte[] literals = new byte[288];
        Arrays.fill(literals, (byte) 8);
        Arrays.fill(literals, 144, 256, (byte) 9);
        Arrays.fill(literals, 256, 280, (byte) 7);
        byte[] distances = new byte[32];
        Arrays.fill(distances, (byte) 5);
        BlockCodes codes = new BlockCodes(HuffmanCode.of(literals), HuffmanCode.of(distances));
        codes.buildLengths();
        return codes;
    }

    void build(int[] literalFrequencies, int[] distanceFrequencies) {
        literals.build(literalFrequencies);
        distances.build(distanceFrequencies);
        buildLengths();
    }

    private void buildLengths() {
        for (int length = 3; length <= Matches.LONGEST; length++) {
            int symbol = Symbols.ofLength(length);
            int codeLength = literals.lengths[Symbols.FIRST_LENGTH + symbol];
            lengthCodes[length] = literals.codes[Symbols.FIRST_LENGTH + symbol]
                    | ((length - Symbols.lengthBase(symbol)) << codeLength);
            lengthCodeLengths[length] = (byte) (codeLength + Symbols.lengthBits(symbol));
        }
    }
}
