package org.attest.report.definition;

import java.util.List;
import java.util.function.Function;
import org.attest.model.value.Citation;
import org.attest.model.value.Term;

/** Lengths of time in years and months, in words. */
public record TermColumn<R>(ColumnMetadata<R> head, Accessor<R, Term> reading) implements Column<R> {
    /** The same column by another key than the one made of its label. */
    public TermColumn<R> key(String key) {
        return new TermColumn<>(head.withKey(key), reading);
    }

    /** The same column with the sources of each row's value. */
    public TermColumn<R> cite(Function<R, List<Citation>> citations) {
        return new TermColumn<>(head.withCitations(citations), reading);
    }
}
