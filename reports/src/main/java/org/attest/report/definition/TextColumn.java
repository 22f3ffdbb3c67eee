package org.attest.report.definition;

import java.util.List;
import java.util.function.Function;
import org.attest.model.value.Citation;

/** Words. */
public record TextColumn<R>(ColumnMetadata<R> head, Accessor<R, String> reading) implements Column<R> {
    /** The same column by another key than the one made of its label. */
    public TextColumn<R> key(String key) {
        return new TextColumn<>(head.withKey(key), reading);
    }

    /** The same column with the sources of each row's value. */
    public TextColumn<R> cite(Function<R, List<Citation>> citations) {
        return new TextColumn<>(head.withCitations(citations), reading);
    }
}
