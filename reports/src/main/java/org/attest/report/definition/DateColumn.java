package org.attest.report.definition;

import java.util.List;
import java.util.function.Function;
import org.attest.model.value.Citation;
import org.attest.model.value.DateSpan;

/** Dates and periods as far as they are known; real dates in a spreadsheet when all of them are complete days. */
public record DateColumn<R>(ColumnMetadata<R> head, Accessor<R, DateSpan> reading) implements Column<R> {
    /** The same column by another key than the one made of its label. */
    public DateColumn<R> key(String key) {
        return new DateColumn<>(head.withKey(key), reading);
    }

    /** The same column with the sources of each row's value. */
    public DateColumn<R> cite(Function<R, List<Citation>> citations) {
        return new DateColumn<>(head.withCitations(citations), reading);
    }
}
