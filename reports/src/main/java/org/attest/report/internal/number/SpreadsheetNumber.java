package org.attest.report.internal.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.attest.report.internal.function.BadValue;

/**
 * What a spreadsheet holds of a decimal: a double of which 15 significant digits count ("Excel specifications and limits",
 * number precision). A decimal of no more digits is the shortest that names its double, so that nothing of it is lost.
 */
public final class SpreadsheetNumber {
    /** Eleven digits. */
    private static final double ALIKE = 1e-11;

    /** Formulas round to ten places. */
    private static final double HALF_OF_LAST_PLACE = 5e-11;

    public static final int DIGITS = 15;

    /** Places to which quotients are rounded, by formulas too: one that ends in 5 is printed as what it is. */
    public static final int QUOTIENT_PLACES = 10;

    private static final MathContext PRECISION = new MathContext(DIGITS, RoundingMode.HALF_UP);
    private static final long MOST_WHOLE = 999_999_999_999_999L;

    /** A double beyond has fewer digits. */
    private static final int MOST_EXPONENT = 300;

    private static final double MILLION = 1e6;

    /** A double names each power of ten that moves the point by no more places. */
    public static final int MOST_PLACES = 20;

    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20
    };

    private static final double LEAST_WHOLE = 1e14;

    /** The largest double of fifteen digits. */
    private static final double LARGEST = 1.79769313486231e308;

    private static final double QUOTIENT_UNITS = 1e10;

    private SpreadsheetNumber() {}

    /** Whether it holds a whole number; it also holds longer ones that end in zeros. */
    public static boolean holds(long number) {
        return number <= MOST_WHOLE && number >= -MOST_WHOLE;
    }

    /** Whether it holds a decimal to the last digit. */
    public static boolean holds(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.precision() <= DIGITS && Math.abs((long) plain.precision() - plain.scale()) <= MOST_EXPONENT;
    }

    /** The decimal that a double stands for. */
    public static BigDecimal decimal(double number) {
        return new BigDecimal(Double.toString(held(number)));
    }

    /**
     * The decimal that a number of any kind stands for.
     *
     * @throws BadValue when it is not finite, or a decimal or whole number of more digits
     */
    public static BigDecimal decimal(Number number) {
        BigDecimal exact = exact(number);
        if (!holds(exact)) {
            throw new BadValue("number is " + number + ", must be of at most " + DIGITS
                    + " significant digits: a spreadsheet holds no more");
        }
        return exact;
    }

    /** A whole number of any length; any other is a {@link BadValue}. */
    public static long whole(Number number) {
        BigDecimal exact = exact(number);
        if (exact.stripTrailingZeros().scale() > 0) {
            throw new BadValue("number is " + number + ", must be whole");
        }
        return exact.longValueExact();
    }

    /** The decimal that a number of any kind stands for, of any length; what is not finite is a {@link BadValue}. */
    public static BigDecimal exact(Number number) {
        if (number instanceof Double) {
            return decimal(finite(number.doubleValue()));
        }
        if (number instanceof Float) {
            finite(number.doubleValue());
        }
        // A float's own digits: as a double it would have more.
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    /**
     * As a spreadsheet holds it, which has doubles only.
     *
     * @throws BadValue when it is not finite, or a decimal or whole number of more digits
     */
    public static double held(Number number) {
        return number instanceof Double
                ? held(finite(number.doubleValue()))
                : decimal(number).doubleValue();
    }

    /** The double whose digits are those that count of this one. */
    private static double held(double number) {
        if (isOfMillionths(number)) {
            return number;
        }
        // Fast where a multiplication can move the point.
        int places = DIGITS - 1 - (int) Math.floor(Math.log10(Math.abs(number)));
        if (places >= 0 && places <= MOST_PLACES) {
            double units = rounded(number, powerOfTen(places));
            // Just below a power of ten the logarithm rounds up, and a digit would be lost.
            if (Math.abs(units) > LEAST_WHOLE && Math.abs(units) <= MOST_WHOLE) {
                return units / powerOfTen(places);
            }
        }
        return Math.clamp(new BigDecimal(number).round(PRECISION).doubleValue(), -LARGEST, LARGEST);
    }

    /** By what a double is multiplied to move its point by so many places, {@link #MOST_PLACES} at most. */
    public static double powerOfTen(int places) {
        return POWERS_OF_TEN[places];
    }

    /** The whole number nearest to a product, halves away from zero, whatever the product itself loses. */
    private static double rounded(double number, double by) {
        double product = number * by;
        double whole = Math.rint(product);
        double part = product - whole;
        if (Math.abs(part) != 0.5) {
            return whole;
        }
        double lost = Math.fma(number, by, -product);
        double up = Math.floor(product) + 1;
        return lost > 0 || (lost == 0 && product > 0) ? up : up - 1;
    }

    private static boolean isOfMillionths(double number) {
        double millions = Math.rint(number * MILLION);
        return Math.abs(millions) <= MOST_WHOLE && millions / MILLION == number;
    }

    /** The quotient, rounded as formulas round it. */
    public static double quotient(double numerator, double denominator) {
        double units = Math.rint(numerator / denominator * QUOTIENT_UNITS);
        return Math.abs(units) <= MOST_WHOLE ? units / QUOTIENT_UNITS : held(numerator / denominator);
    }

    /** The same number, if it is one. */
    public static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new BadValue("number is " + number + ", must be finite");
        }
        return number;
    }

    /** The hundredth part, by moving the decimal point: 8.35 per cent is 0.0835, which no division by 100 gives. */
    public static double hundredth(double percent) {
        return isOfMillionths(percent)
                ? Math.rint(percent * MILLION) / (MILLION * 100)
                : decimal(percent).movePointLeft(2).doubleValue();
    }

    /** Whether two results differ by no more than what adding doubles in another order may bring. */
    public static boolean areAlike(double one, double other) {
        return Math.abs(one - other) <= Math.max(ALIKE * Math.abs(other), HALF_OF_LAST_PLACE);
    }
}
