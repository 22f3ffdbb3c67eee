package org.attest.report.internal.resolve.table;

import java.math.BigDecimal;
import java.util.Optional;
import org.attest.report.internal.number.SpreadsheetNumber;

/**
 * A running sum of decimals, to the last digit. Numbers of more digits than a spreadsheet holds were measured or divided:
 * from the first of them on the sum is that of doubles, with what rounding loses kept (Neumaier 1974).
 */
final class DecimalSum {
    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    /** A double names each whole number below. */
    private static final double MOST_WHOLE = 1e15;

    /** Some thousand numbers more do not overflow. */
    private static final long MOST_SCALED = 1L << 62;

    private boolean exact = true;
    private BigDecimal moved = BigDecimal.ZERO;

    /** The rest of the sum, in units of the last of so many places. */
    private long scaled;

    private int places;
    private double sum;
    private double lost;
    private long count;

    void add(double value) {
        count++;
        double next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
        if (exact) {
            addDecimal(value);
        }
    }

    /** Adds a decimal of any length. */
    void add(BigDecimal number) {
        count++;
        moved = moved.add(number);
    }

    private void addDecimal(double value) {
        double units = Math.rint(value * POWERS_OF_TEN[places]);
        if (Math.abs(units) < MOST_WHOLE && units / POWERS_OF_TEN[places] == value) {
            scaled += (long) units;
            if (Math.abs(scaled) >= MOST_SCALED) {
                move();
            }
            return;
        }
        BigDecimal decimal = BigDecimal.valueOf(value);
        if (!SpreadsheetNumber.holds(decimal)) {
            exact = false;
        } else if (decimal.scale() > places && decimal.scale() < POWERS_OF_TEN.length) {
            move();
            places = decimal.scale();
            addDecimal(value);
        } else {
            moved = moved.add(decimal);
        }
    }

    private void move() {
        moved = moved.add(BigDecimal.valueOf(scaled, places));
        scaled = 0;
    }

    /** The sum of decimals; empty where some number was none. */
    Optional<BigDecimal> decimal() {
        return exact ? Optional.of(moved.add(BigDecimal.valueOf(scaled, places))) : Optional.empty();
    }

    /** The nearest double. */
    double rounded() {
        return decimal().map(BigDecimal::doubleValue).orElseGet(() -> sum + lost + moved.doubleValue());
    }

    long count() {
        return count;
    }
}
