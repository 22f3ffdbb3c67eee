package org.attest.report.internal.xlsx.encode;

import java.math.BigDecimal;

/**
 * Numbers as text that reads back exactly and is as short as can be (XML Schema part 2, 3.2.5): the digits of
 * {@link Double#toString(double)}, which is shortest and the same everywhere since JDK 19.
 */
public final class NumberText {
    /** The room that any number takes, and what may be written beyond its end. */
    public static final int MOST_BYTES = 32;

    private static final double LEAST_PLAIN = 1e-3;
    private static final double LEAST_SCIENTIFIC = 1e7;
    private static final double MOST_WITH_CENTS = 1e13;
    private static final double LEAST_WITH_MILLIONTHS = 1e-5;
    private static final double MOST_WITH_MILLIONTHS = 1e9;

    /** Numbers of more digits before the point, or more zeros behind it, are written with an exponent. */
    private static final int MOST_DIGITS = 17;

    private static final int MOST_ZEROS = 4;

    private NumberText() {}

    /** Writes a finite number and returns the end; minus zero is {@code 0}. */
    public static int put(byte[] out, int at, double value) {
        if (value > 0) {
            return putPositive(out, at, value);
        }
        if (value < 0) {
            out[at] = '-';
            return putPositive(out, at + 1, -value);
        }
        if (value != 0) {
            throw notFinite(value);
        }
        out[at] = '0';
        return at + 1;
    }

    /**
     * Most figures have few decimals. If m / 10^k is the very double and m has at most 15 digits, then they are the
     * shortest: no two decimals of 15 digits are the same double.
     */
    private static int putPositive(byte[] out, int at, double value) {
        if (value < MOST_WITH_CENTS) {
            long whole = (long) value;
            if ((double) whole == value) {
                return Digits.put(out, at, whole);
            }
            double cents = Math.rint(value * 1e2);
            if (cents / 1e2 == value) {
                return putParts(out, at, whole, (long) cents - whole * 100, 2);
            }
            if (value >= LEAST_WITH_MILLIONTHS && value < MOST_WITH_MILLIONTHS) {
                double millionths = Math.rint(value * 1e6);
                if (millionths / 1e6 == value) {
                    return putParts(out, at, whole, (long) millionths - whole * 1_000_000, 6);
                }
            }
        } else if (value == Double.POSITIVE_INFINITY) {
            throw notFinite(value);
        }
        return putShortest(out, at, value);
    }

    /** A whole number and so many decimals of it, without the zeros at their end. */
    private static int putParts(byte[] out, int at, long whole, long parts, int places) {
        int point = Digits.put(out, at, whole);
        out[point] = '.';
        int end = point + 1 + places;
        Digits.putBefore(out, point + 1, end, parts);
        while (out[end - 1] == '0') {
            end--;
        }
        return end;
    }

    /** From 0.001 to 10,000,000 the JDK writes no exponent; its notation is that of all numbers here then. */
    private static int putShortest(byte[] out, int at, double value) {
        // Not toString: a builder takes the digits without a copy.
        StringBuilder text = new StringBuilder(MOST_BYTES);
        text.append(value);
        if (value < LEAST_PLAIN || value >= LEAST_SCIENTIFIC) {
            BigDecimal decimal = new BigDecimal(text.toString()).stripTrailingZeros();
            text.setLength(0);
            // The number is 0.ddd * 10^point.
            int point = decimal.precision() - decimal.scale();
            if (point <= MOST_DIGITS && point >= -MOST_ZEROS) {
                text.append(decimal.toPlainString());
            } else {
                text.append(decimal.unscaledValue()).insert(1, decimal.precision() > 1 ? "." : "");
                text.append('E').append(point - 1);
            }
        }
        for (int i = 0; i < text.length(); i++) {
            out[at + i] = (byte) text.charAt(i);
        }
        return at + text.length();
    }

    private static IllegalArgumentException notFinite(double value) {
        return new IllegalArgumentException("number: is " + value + ", must be finite");
    }
}
