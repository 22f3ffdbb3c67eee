package org.attest.model.indicator;

import java.math.BigDecimal;
import org.attest.model.value.Change;
import org.attest.model.value.Count;
import org.attest.model.value.Measure;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;

/** What can be computed of observations. */
public final class IndicatorMeasures {
    private static final long PER = 100_000;
    private static final Unit PER_100_000 = new Unit("per 100,000");

    private IndicatorMeasures() {}

    /** The observed value as an operand, in its own unit or else the indicator's; a level is no number. */
    public static Measure measure(Observation observation, Indicator indicator) {
        Unit unit = observation.unit().orElse(indicator.unit());
        return Measure.from(observation.value(), value -> switch (value) {
            case ObservedValue.Counted(Count count) -> Measure.of(count, unit);
            case ObservedValue.Decimal(BigDecimal number) -> Measure.of(number, unit);
            case ObservedValue.Level level -> Measure.undefined(Reason.NOT_APPLICABLE);
        });
    }

    /** 100,000 x count / population. SDG 16.2.2 counts victims so. */
    public static Measure per100000(Measure count, Measure population) {
        return count.times(PER).per(population, PER_100_000);
    }

    /**
     * The change of one series between two periods: of one indicator, place and disaggregation, else NOT_APPLICABLE; of
     * one unit and of equally long periods, as {@link Change} says.
     */
    public static Change change(Observation prior, Observation current, Indicator indicator) {
        boolean oneSeries = prior.indicator().equals(current.indicator())
                && prior.jurisdiction().equals(current.jurisdiction())
                && prior.disaggregation().equals(current.disaggregation());
        return oneSeries
                ? Change.of(measure(prior, indicator), prior.period(), measure(current, indicator), current.period())
                : Change.undefined(Reason.NOT_APPLICABLE);
    }
}
