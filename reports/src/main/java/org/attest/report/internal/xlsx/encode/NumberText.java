package org.attest.report.internal.xlsx.encode;

import java.math.BigDecimal;

/**
 * Numbers as text that reads back exactly and is as short as can be (XML Schema part 2, 3.2.5): the digits of
 * {@link Double#toString(double)}, which is shortest and the same everywhere since JDK 19.
 */
public final class NumberText {
    /** The room that any number takes, and what may be written beyond its end. */
    public static final int MOST_BYTES = 32;

    private static final byte[] LEAST_LONG = {
        '-', '9', '2', '2', '3', '3', '7', '2', '0', '3', '6', '8', '5', '4', '7', '7', '5', '8', '0', '8'
    };

    private static final double LEAST_PLAIN = 1e-3;
    private static final double LEAST_SCIENTIFIC = 1e7;
    private static final double MOST_WITH_CENTS = 1e13;
    private static final double LEAST_WITH_MILLIONTHS = 1e-5;
    private static final double MOST_WITH_MILLIONTHS = 1e9;

    /** Numbers of more digits before the point, or more zeros behind it, are written with an exponent. */
    private static final int MOST_DIGITS = 17;

    private static final int MOST_ZEROS = 4;

    private NumberText() {}

    /** Writes a whole number and returns the end. */
    public static int put(byte[] out, int at, long value) {
        if (value >= 0) {
            return Digits.put(out, at, value);
        }
        if (value == Long.MIN_VALUE) {
            System.arraycopy(LEAST_LONG, 0, out, at, LEAST_LONG.length);
            return at + LEAST_LONG.length;
        }
        out[at] = '-';
        return Digits.put(out, at + 1, -value);
    }

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
                return putCents(out, at, (long) cents);
            }
            if (value >= LEAST_WITH_MILLIONTHS && value < MOST_WITH_MILLIONTHS) {
                double millionths = Math.rint(value * 1e6);
                if (millionths / 1e6 == value) {
                    return putMillionths(out, at, (long) millionths);
                }
            }
        } else if (value == Double.POSITIVE_INFINITY) {
            throw notFinite(value);
        }
        return putShortest(out, at, value);
    }

    /** From 0.001 to 10,000,000 the JDK writes no exponent; its notation is that of all numbers here then. */
    private static int putShortest(byte[] out, int at, double value) {
        // Not toString: a builder takes the digits without a copy.
        StringBuilder text = new StringBuilder(MOST_BYTES);
        text.append(value);
        if (value < LEAST_PLAIN || value >= LEAST_SCIENTIFIC) {
            BigDecimal decimal = new BigDecimal(text.toString());
            return putDecimal(out, at, decimal.unscaledValue().longValueExact(), -decimal.scale());
        }
        for (int i = 0; i < text.length(); i++) {
            out[at + i] = (byte) text.charAt(i);
        }
        return at + text.length();
    }

    private static int putCents(byte[] out, int at, long cents) {
        long whole = cents / 100;
        int point = Digits.put(out, at, whole);
        out[point] = '.';
        Digits.putBefore(out, point + 1, point + 3, cents - whole * 100);
        return out[point + 2] == '0' ? point + 2 : point + 3;
    }

    private static int putMillionths(byte[] out, int at, long millionths) {
        long whole = millionths / 1_000_000;
        int point = Digits.put(out, at, whole);
        out[point] = '.';
        Digits.putBefore(out, point + 1, point + 7, millionths - whole * 1_000_000);
        int end = point + 7;
        while (out[end - 1] == '0') {
            end--;
        }
        return end;
    }

    /** Writes digits * 10^exponent, in digits above 0. */
    private static int putDecimal(byte[] out, int at, long digits, int exponent) {
        long shorter = digits;
        int raised = exponent;
        while (shorter % 10 == 0) {
            shorter /= 10;
            raised++;
        }
        int count = Digits.count(shorter);
        // The number is 0.ddd * 10^point.
        int point = count + raised;
        if (point > MOST_DIGITS || point < -MOST_ZEROS) {
            return putScientific(out, at, shorter, count, point - 1);
        }
        if (point <= 0) {
            out[at] = '0';
            out[at + 1] = '.';
            int end = at + 2 - point + count;
            Digits.putBefore(out, at + 2, end, shorter);
            return end;
        }
        if (raised >= 0) {
            int end = at + count;
            Digits.putBefore(out, at, end, shorter);
            for (int i = 0; i < raised; i++) {
                out[end++] = '0';
            }
            return end;
        }
        int end = at + count + 1;
        Digits.putBefore(out, at + 1, end, shorter);
        System.arraycopy(out, at + 1, out, at, point);
        out[at + point] = '.';
        return end;
    }

    private static int putScientific(byte[] out, int at, long digits, int count, int exponent) {
        Digits.putBefore(out, at + 1, at + 1 + count, digits);
        out[at] = out[at + 1];
        int end = at + 1;
        if (count > 1) {
            out[end] = '.';
            end += count;
        }
        out[end] = 'E';
        return put(out, end + 1, (long) exponent);
    }

    private static IllegalArgumentException notFinite(double value) {
        return new IllegalArgumentException("number: is " + value + ", must be finite");
    }
}
