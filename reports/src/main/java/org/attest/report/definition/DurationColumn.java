package org.attest.report.definition;

import java.math.BigDecimal;
import org.attest.model.value.Unit;

/** Durations in whole minutes, as 31:05: kept in days as spreadsheets do, thresholds are in hours. */
public record DurationColumn<R>(ColumnMetadata<R> head, Accessor<R, BigDecimal> reading)
        implements SummableColumn<R>, CitableColumn<R, DurationColumn<R>> {
    /** Of all durations. */
    public static final Unit DURATION = new Unit("hours and minutes");

    @Override
    public Unit unit() {
        return DURATION;
    }
}
