package org.attest.report.internal.resolve.row;

/** 64-bit digests of texts: a polynomial of the letters. */
final class TextDigest {
    /** The powers of the first prime, in 64 bits. */
    private static final long SECOND_POWER = 0x0592864BBA135331L;

    private static final long THIRD_POWER = 0x14A21A9932D088D7L;
    private static final long FOURTH_POWER = 0x978E210EA84ECF61L;

    private TextDigest() {}

    /** By Horner's rule in steps of four: the processor multiplies them side by side. */
    static long of(String text) {
        int length = text.length();
        long sum = length;
        int at = 0;
        for (; at < length - 3; at += 4) {
            sum = sum * FOURTH_POWER
                    + text.charAt(at) * THIRD_POWER
                    + text.charAt(at + 1) * SECOND_POWER
                    + text.charAt(at + 2) * RowDigest.PRIME_1
                    + text.charAt(at + 3);
        }
        for (; at < length; at++) {
            sum = sum * RowDigest.PRIME_1 + text.charAt(at);
        }
        return sum;
    }
}
