package org.attest.report.definition;

import java.util.List;
import java.util.function.Function;
import org.attest.model.value.Citation;

/** Yes or no, in words. */
public record FlagColumn<R>(ColumnMetadata<R> head, Accessor<R, Boolean> reading) implements Column<R> {
    /** The same column by another key than the one made of its label. */
    public FlagColumn<R> key(String key) {
        return new FlagColumn<>(head.withKey(key), reading);
    }

    /** The same column with the sources of each row's value. */
    public FlagColumn<R> cite(Function<R, List<Citation>> citations) {
        return new FlagColumn<>(head.withCitations(citations), reading);
    }
}
