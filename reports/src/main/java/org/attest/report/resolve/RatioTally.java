package org.attest.report.resolve;

import org.attest.model.value.Reason;

/** Sum by sum over the rows in which both figures are exact. */
final class RatioTally {
    private final CompensatedSum numerators = new CompensatedSum();
    private final CompensatedSum denominators = new CompensatedSum();
    private long rows;

    void add(Figure numerator, Figure denominator) {
        rows++;
        if (numerator instanceof Figure.Exact(double n) && denominator instanceof Figure.Exact(double d)) {
            numerators.add(n);
            denominators.add(d);
        }
    }

    Figure total() {
        if (rows == 0) {
            return new Figure.Absent(Reason.NOT_APPLICABLE);
        }
        if (complete() == 0) {
            return new Figure.Absent(Reason.MISSING_INPUT);
        }
        return Figure.ratio(new Figure.Exact(numerators.sum()), new Figure.Exact(denominators.sum()));
    }

    /** Rows that took part. */
    long complete() {
        return numerators.count();
    }

    long rows() {
        return rows;
    }
}
