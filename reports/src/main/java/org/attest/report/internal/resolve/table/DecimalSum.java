package org.attest.report.internal.resolve.table;

import java.math.BigDecimal;
import org.attest.report.internal.number.SpreadsheetNumber;

/** A running sum of decimals, to the last digit. */
final class DecimalSum {
    private static final double[] POWERS_OF_TEN = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};

    /** A double names each whole number below. */
    private static final double MOST_WHOLE = 1e15;

    /** Some thousand numbers more do not overflow. */
    private static final long MOST_SCALED = 1L << 62;

    /** What adding two doubles may lose, as a part of the sum. */
    private static final double ROUNDING = 0x1p-53;

    /** Roundings of many numbers cancel out: they grow with the root of their count, and hardly ever beyond so often. */
    private static final double MOST_DEVIATION = 4;

    /** Whole numbers, halves, quarters and the like add up without rounding while the sum in such parts is so small. */
    private static final double PARTS = 64;

    private static final double MOST_PARTS = 0x1p53;

    private BigDecimal moved = BigDecimal.ZERO;

    /** The rest of the sum, in units of the last of so many places. */
    private long scaled;

    private int places;
    private boolean inParts = true;
    private double absolute;
    private long count;

    /** Adds the decimal that a double stands for. */
    void add(double value) {
        double units = Math.rint(value * POWERS_OF_TEN[places]);
        if (Math.abs(units) < MOST_WHOLE && units / POWERS_OF_TEN[places] == value) {
            count(value);
            scaled += (long) units;
            if (Math.abs(scaled) >= MOST_SCALED) {
                move();
            }
            return;
        }
        BigDecimal decimal = SpreadsheetNumber.decimal(value);
        if (decimal.scale() > places && decimal.scale() < POWERS_OF_TEN.length) {
            move();
            places = decimal.scale();
        }
        add(decimal);
    }

    /** Adds a decimal of any length. */
    void add(BigDecimal number) {
        count(number.doubleValue());
        moved = moved.add(number);
    }

    private void count(double value) {
        count++;
        absolute += Math.abs(value);
        inParts &= value * PARTS == Math.rint(value * PARTS);
    }

    private void move() {
        moved = moved.add(BigDecimal.valueOf(scaled, places));
        scaled = 0;
    }

    BigDecimal decimal() {
        return moved.add(BigDecimal.valueOf(scaled, places));
    }

    /** The nearest double. */
    double rounded() {
        return decimal().doubleValue();
    }

    /**
     * Whether a program that adds doubles, one after the other, comes to the same in the last place.
     *
     * @param printed the places that are printed; more than the numbers have do not count
     */
    boolean isStable(int printed) {
        double roundings = Math.min((double) count, MOST_DEVIATION * Math.sqrt((double) count));
        double half =
                BigDecimal.valueOf(5, Math.min(printed, decimal().scale()) + 1).doubleValue();
        return (inParts && absolute * PARTS < MOST_PARTS) || roundings * ROUNDING * absolute < half;
    }

    long count() {
        return count;
    }
}
