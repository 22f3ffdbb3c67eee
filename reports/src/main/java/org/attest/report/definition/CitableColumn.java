package org.attest.report.definition;

import java.util.List;
import java.util.function.Function;
import org.attest.model.value.Citation;

/** What the columns that read a value from each row have in common; C is the kind of column. */
sealed interface CitableColumn<R, C extends Column<R>> extends Column<R>
        permits TextColumn,
                OrdinalColumn,
                TermColumn,
                FlagColumn,
                LinkColumn,
                DateColumn,
                TimeColumn,
                TimestampColumn,
                DurationColumn,
                MoneyColumn,
                CountColumn,
                DecimalColumn,
                PercentColumn {
    Accessor<R, ?> reading();

    /** The same column by another key than the one made of its label. */
    default C key(String key) {
        return with(head().withKey(key));
    }

    /** The same column with the sources of each row's value. */
    default C cite(Function<R, List<Citation>> citations) {
        return with(head().withCitations(citations));
    }

    @SuppressWarnings("unchecked") // Each kind of column gives its own class for C.
    private C with(ColumnMetadata<R> head) {
        return (C) head.on(this);
    }
}
