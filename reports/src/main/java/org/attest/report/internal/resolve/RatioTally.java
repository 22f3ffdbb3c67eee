package org.attest.report.internal.resolve;

import java.util.EnumSet;
import java.util.Set;
import org.attest.model.value.Reason;

/** Sum by sum over the rows in which both figures are exact. */
final class RatioTally {
    private final CompensatedSum numerators = new CompensatedSum();
    private final CompensatedSum denominators = new CompensatedSum();
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private long rows;

    void add(Figure numerator, Figure denominator) {
        rows++;
        if (numerator instanceof Figure.Exact(double n) && denominator instanceof Figure.Exact(double d)) {
            numerators.add(n);
            denominators.add(d);
        } else {
            reasons.add(Figure.ratio(numerator, denominator).whyNotExact());
        }
    }

    Figure total() {
        if (rows == 0) {
            return new Figure.Absent(Reason.NOT_APPLICABLE);
        }
        if (complete() == 0) {
            return new Figure.Absent(whyNothing());
        }
        return Figure.ratio(new Figure.Exact(numerators.sum()), new Figure.Exact(denominators.sum()));
    }

    private Reason whyNothing() {
        if (reasons.contains(Reason.CONFLICT)) {
            return Reason.CONFLICT;
        }
        return reasons.contains(Reason.BOUND_ONLY) ? Reason.BOUND_ONLY : Reason.MISSING_INPUT;
    }

    /** Rows that took part. */
    long complete() {
        return numerators.count();
    }

    long rows() {
        return rows;
    }
}
