package org.attest.report.definition;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.attest.model.value.Citation;
import org.attest.report.internal.function.Guarded;

/** Words that lead to an address. */
public record LinkColumn<R>(ColumnMetadata<R> head, Accessor<R, URI> reading, Function<R, String> words)
        implements Column<R> {
    public LinkColumn {
        words = Guarded.function(words);
    }

    /** The same column by another key than the one made of its label. */
    public LinkColumn<R> key(String key) {
        return new LinkColumn<>(head.withKey(key), reading, words);
    }

    /** The same column with the sources of each row's value. */
    public LinkColumn<R> cite(Function<R, List<Citation>> citations) {
        return new LinkColumn<>(head.withCitations(citations), reading, words);
    }
}
