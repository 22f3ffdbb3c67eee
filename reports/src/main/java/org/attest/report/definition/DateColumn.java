package org.attest.report.definition;

import java.time.LocalDate;
import java.util.function.Function;
import org.attest.model.value.DateSpan;
import org.attest.report.document.Condition;

/** Dates and periods as far as they are known; real dates in a spreadsheet when all of them are complete days. */
public record DateColumn<R>(ColumnMetadata<R> head, Accessor<R, DateSpan> reading)
        implements CitableColumn<R, DateColumn<R>> {
    /** Dates before a day of the edition, such as {@code before(Edition::asOf)}; one that is known in part, if all of it is. */
    public ColumnRule<R> before(Function<Edition, LocalDate> day) {
        return new ColumnRule<>(this, edition -> new Condition.OfDays(true, day.apply(edition)));
    }

    /** Dates after a day of the edition. */
    public ColumnRule<R> after(Function<Edition, LocalDate> day) {
        return new ColumnRule<>(this, edition -> new Condition.OfDays(false, day.apply(edition)));
    }

    /** Rows by the month of this date. */
    public Period<R> month() {
        return new Period<>(this, true);
    }

    /** Rows by the year of this date. */
    public Period<R> year() {
        return new Period<>(this, false);
    }
}
