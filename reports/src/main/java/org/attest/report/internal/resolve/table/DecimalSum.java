package org.attest.report.internal.resolve.table;

import java.math.BigDecimal;
import java.util.Arrays;
import org.attest.report.internal.number.SpreadsheetNumber;

/** A running sum of decimals, to the last digit. */
final class DecimalSum {
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

    /** The rest of the sum, by the places of its numbers, in units of the last of them. */
    private final long[] scaled = new long[SpreadsheetNumber.MOST_PLACES + 1];

    /** Those of the number before, which the next one has as a rule. */
    private int places;

    private boolean inParts = true;
    private double absolute;
    private long count;

    /** Adds the decimal that a double stands for. */
    void add(double value) {
        int usual = places;
        double units = value * SpreadsheetNumber.powerOfTen(places);
        while (places > 0 && Math.abs(units) >= MOST_WHOLE) {
            units = value * SpreadsheetNumber.powerOfTen(--places);
        }
        while (!isWhole(units, value) && places < SpreadsheetNumber.MOST_PLACES) {
            units = value * SpreadsheetNumber.powerOfTen(++places);
        }
        if (!isWhole(units, value)) {
            places = usual;
            add(SpreadsheetNumber.decimal(value));
            return;
        }
        count(value);
        scaled[places] += (long) Math.rint(units);
        if (Math.abs(scaled[places]) >= MOST_SCALED) {
            moved = decimal();
            Arrays.fill(scaled, 0);
        }
    }

    private boolean isWhole(double units, double value) {
        return Math.abs(units) < MOST_WHOLE && Math.rint(units) / SpreadsheetNumber.powerOfTen(places) == value;
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

    BigDecimal decimal() {
        BigDecimal sum = moved;
        for (int at = 0; at < scaled.length; at++) {
            if (scaled[at] != 0) {
                sum = sum.add(BigDecimal.valueOf(scaled[at], at));
            }
        }
        return sum;
    }

    /** The nearest double. */
    double rounded() {
        return decimal().doubleValue();
    }

    /** Whether a program that adds doubles comes to the same in the last of so many printed places. */
    boolean isStable(int printed) {
        double roundings = Math.min((double) count, MOST_DEVIATION * Math.sqrt((double) count));
        int last = Math.min(printed, decimal().scale());
        double half = BigDecimal.valueOf(5, last + 1).doubleValue();
        return (inParts && absolute * PARTS < MOST_PARTS) || roundings * ROUNDING * absolute < half;
    }

    long count() {
        return count;
    }
}
