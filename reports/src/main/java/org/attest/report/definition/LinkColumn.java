package org.attest.report.definition;

import java.net.URI;
import java.util.function.Function;
import org.attest.report.internal.function.Guarded;

/** Words that lead to an address. */
public record LinkColumn<R>(ColumnMetadata<R> head, Accessor<R, URI> reading, Function<R, String> words)
        implements CitableColumn<R, LinkColumn<R>> {
    public LinkColumn {
        words = Guarded.function(words);
    }
}
