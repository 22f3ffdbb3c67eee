package org.attest.report.definition;

import java.util.List;
import java.util.function.Function;
import org.attest.model.value.Citation;
import org.attest.model.value.Count;
import org.attest.model.value.Unit;

/** Counted things of one unit. */
public record CountColumn<R>(ColumnMetadata<R> head, Accessor<R, Count> reading, Unit unit)
        implements SummableColumn<R> {
    /** The same column by another key than the one made of its label. */
    public CountColumn<R> key(String key) {
        return new CountColumn<>(head.withKey(key), reading, unit);
    }

    /** The same column with the sources of each row's value. */
    public CountColumn<R> cite(Function<R, List<Citation>> citations) {
        return new CountColumn<>(head.withCitations(citations), reading, unit);
    }
}
