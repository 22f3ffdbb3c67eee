package org.attest.report.internal.xlsx.zip;

/** For each length of a match its code with the extra bits behind it, so that one look gives both. */
final class LengthCodes {
    final int[] codes = new int[Symbols.LONGEST_MATCH + 1];
    final byte[] codeLengths = new byte[Symbols.LONGEST_MATCH + 1];

    void build(HuffmanCode literals) {
        for (int length = 3; length <= Symbols.LONGEST_MATCH; length++) {
            int symbol = Symbols.ofLength(length);
            int codeLength = literals.lengths[Symbols.FIRST_LENGTH + symbol];
            codes[length] = literals.codes[Symbols.FIRST_LENGTH + symbol]
                    | ((length - Symbols.lengthBase(symbol)) << codeLength);
            codeLengths[length] = (byte) (codeLength + Symbols.lengthBits(symbol));
        }
    }
}
