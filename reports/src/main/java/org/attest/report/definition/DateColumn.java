package org.attest.report.definition;

import org.attest.model.value.DateSpan;

/** Dates and periods as far as they are known; real dates in a spreadsheet when all of them are complete days. */
public record DateColumn<R>(ColumnMetadata<R> head, Accessor<R, DateSpan> reading)
        implements CitableColumn<R, DateColumn<R>> {
    /** Rows by the month of this date. */
    public Period<R> month() {
        return new Period<>(this, true);
    }

    /** Rows by the year of this date. */
    public Period<R> year() {
        return new Period<>(this, false);
    }
}
