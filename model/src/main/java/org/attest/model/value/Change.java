package org.attest.model.value;

import java.time.Period;
import java.util.Optional;

/** How a figure moved from one period to the next: by how much, and by how many percent of the prior figure. */
public record Change(Measure absolute, Measure percent) {
    /** The change between figures that are comparable; a prior figure of 0 has no percentage. */
    public static Change of(Measure prior, Measure current) {
        Measure difference = current.minus(prior);
        return new Change(difference, difference.percentOf(prior));
    }

    /** No change can be told, and why. */
    public static Change undefined(Reason reason) {
        return new Change(Measure.undefined(reason), Measure.undefined(reason));
    }

    /**
     * The change between two periods, which must be equally long: a quarter is not compared with a year
     * (NOT_APPLICABLE), nor a period that is not stated with any.
     */
    public static Change of(
            Measure prior, Claim<DateSpan> priorPeriod, Measure current, Claim<DateSpan> currentPeriod) {
        Optional<Period> before = priorPeriod.value().flatMap(DateSpan::length);
        Optional<Period> now = currentPeriod.value().flatMap(DateSpan::length);
        if (before.isEmpty() || now.isEmpty()) {
            return undefined(Reason.PERIOD_NOT_STATED);
        }
        return before.equals(now) ? of(prior, current) : undefined(Reason.NOT_APPLICABLE);
    }
}
