package org.attest.report.internal.xlsx.encode;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The shortest decimal that reads back as a double, and of those the closest (R. Giulietti, "The Schubfach way to render
 * doubles"): the digits of {@link Double#toString(double)} since JDK 19. Older ones give more digits here and there.
 */
final class Schubfach {
    private static final int FRACTION_BITS = 52;
    private static final long HIDDEN_BIT = 1L << FRACTION_BITS;
    private static final int LEAST_EXPONENT = -1074;
    private static final int LEAST_POWER = -324;
    private static final int GREATEST_POWER = 292;
    private static final long LOW_63 = Long.MAX_VALUE;

    /** Below, a double has no two digits of its own; it is computed tenfold. */
    private static final long TINY = 3;

    /**
     * Made when asked for, so that a start costs nothing. Threads may make one twice: equal values, and final fields are
     * seen whole without a lock.
     */
    private static final @Nullable Power[] POWERS = new Power[GREATEST_POWER - LEAST_POWER + 1];

    private Schubfach() {}

    /** The power of ten by which a scaled significand is multiplied: 126 bits, rounded up. */
    private record Power(long high, long low) {
        static Power of(int k) {
            int shift = floorLog2OfPower10(-k) - 125;
            BigInteger power = k <= 0
                    ? BigInteger.TEN.pow(-k).shiftLeft(-shift)
                    : BigInteger.ONE.shiftLeft(-shift).divide(BigInteger.TEN.pow(k));
            BigInteger above = power.add(BigInteger.ONE);
            return new Power(above.shiftRight(63).longValue(), above.longValue() & LOW_63);
        }

        /** The upper bits of the product, the lowest one set if any lower bit is: rounding to odd. */
        long times(long factor) {
            long x = Math.multiplyHigh(low, factor);
            long y = high * factor;
            long z = (y >>> 1) + x;
            long w = Math.multiplyHigh(high, factor) + (z >>> 63);
            return w | (((z & LOW_63) + LOW_63) >>> 63);
        }
    }

    /** Writes a finite double above 0 and returns the end. */
    static int put(byte[] out, int at, double value) {
        long bits = Double.doubleToRawLongBits(value);
        long fraction = bits & (HIDDEN_BIT - 1);
        int biased = (int) (bits >>> FRACTION_BITS);
        if (biased > 0) {
            return put(out, at, fraction | HIDDEN_BIT, biased - 1 + LEAST_EXPONENT, 0);
        }
        return fraction < TINY
                ? put(out, at, 10 * fraction, LEAST_EXPONENT, -1)
                : put(out, at, fraction, LEAST_EXPONENT, 0);
    }

    /** Figure 7 of the paper; names in its sense: everything is four times as large as it is meant. */
    private static int put(byte[] out, int at, long significand, int exponent, int extra) {
        int odd = (int) significand & 1;
        long here = significand << 2;
        long right = here + 2;
        boolean isRegular = significand != HIDDEN_BIT || exponent == LEAST_EXPONENT;
        long left = here - (isRegular ? 2 : 1);
        int k = isRegular ? floorLog10OfPower2(exponent) : floorLog10OfThreeQuarters(exponent);
        int shift = exponent + floorLog2OfPower10(-k) + 2;
        Power power = power(k);
        long value = power.times(here << shift);
        long lower = power.times(left << shift) + odd;
        long upper = power.times(right << shift) - odd;
        long floor = value >> 2;
        if (floor >= 100) {
            long shorter = 10 * (floor / 10);
            boolean isLowerIn = lower <= (shorter << 2);
            boolean isUpperIn = ((shorter + 10) << 2) <= upper;
            if (isLowerIn != isUpperIn) {
                return NumberText.putDecimal(out, at, isLowerIn ? shorter : shorter + 10, k + extra);
            }
        }
        boolean isLowerIn = lower <= (floor << 2);
        boolean isUpperIn = ((floor + 1) << 2) <= upper;
        if (isLowerIn != isUpperIn) {
            return NumberText.putDecimal(out, at, isLowerIn ? floor : floor + 1, k + extra);
        }
        long toMiddle = value - ((2 * floor + 1) << 1);
        boolean isFloorCloser = toMiddle < 0 || (toMiddle == 0 && (floor & 1) == 0);
        return NumberText.putDecimal(out, at, isFloorCloser ? floor : floor + 1, k + extra);
    }

    private static Power power(int k) {
        Power made = POWERS[k - LEAST_POWER];
        if (made == null) {
            made = Power.of(k);
            POWERS[k - LEAST_POWER] = made;
        }
        return made;
    }

    // The constants are the logarithms as fixed-point numbers, exact enough for every exponent of a double.

    private static int floorLog10OfPower2(int exponent) {
        return (int) ((exponent * 661_971_961_083L) >> 41);
    }

    private static int floorLog10OfThreeQuarters(int exponent) {
        return (int) ((exponent * 661_971_961_083L - 274_743_187_321L) >> 41);
    }

    private static int floorLog2OfPower10(int exponent) {
        return (int) ((exponent * 913_124_641_741L) >> 38);
    }
}
