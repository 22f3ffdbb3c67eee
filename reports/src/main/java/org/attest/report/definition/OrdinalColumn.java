package org.attest.report.definition;

import java.util.List;
import java.util.function.Function;
import org.attest.model.value.Citation;

/** Whole numbers that name or order and count nothing, such as years and ranks: printed without grouping, never added up. */
public record OrdinalColumn<R>(ColumnMetadata<R> head, Accessor<R, Long> reading) implements Column<R> {
    /** The same column by another key than the one made of its label. */
    public OrdinalColumn<R> key(String key) {
        return new OrdinalColumn<>(head.withKey(key), reading);
    }

    /** The same column with the sources of each row's value. */
    public OrdinalColumn<R> cite(Function<R, List<Citation>> citations) {
        return new OrdinalColumn<>(head.withCitations(citations), reading);
    }
}
