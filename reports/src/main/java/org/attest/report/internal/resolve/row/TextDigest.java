package org.attest.report.internal.resolve.row;

/**
 * 64-bit digests of texts: a polynomial of the letters. Those of short texts are kept for a while, since names and yes or no
 * come in many rows.
 */
final class TextDigest {
    private static final int PLACES = 1024;
    private static final int LONGEST_KEPT = 64;

    /** The powers of the first prime, in 64 bits. */
    private static final long SECOND_POWER = 0x0592864BBA135331L;

    private static final long THIRD_POWER = 0x14A21A9932D088D7L;
    private static final long FOURTH_POWER = 0x978E210EA84ECF61L;

    private final String[] texts = new String[PLACES];
    private final long[] digests = new long[PLACES];

    /** A text is known again as an object: to compare letters would cost as much as to digest them. */
    @SuppressWarnings("ReferenceEquality")
    long of(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST_KEPT) {
            return polynomial(text);
        }
        int place = (length << 5 ^ text.charAt(length / 2) << 3 ^ text.charAt(length - 1)) % PLACES;
        if (texts[place] != text) {
            texts[place] = text;
            digests[place] = polynomial(text);
        }
        return digests[place];
    }

    /** By Horner's rule in steps of four: the processor multiplies them side by side. */
    private static long polynomial(String text) {
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
