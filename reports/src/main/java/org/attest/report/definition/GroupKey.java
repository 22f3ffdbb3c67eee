package org.attest.report.definition;

import java.util.Optional;
import org.attest.model.value.DateSpan;

/** What rows are told apart by in a summary: words, yes or no, an ordinal such as a year, or the month or year of a date. */
public sealed interface GroupKey<R> permits TextColumn, FlagColumn, OrdinalColumn, Period {
    /** The column of the rows that it reads. */
    default Column<R> column() {
        return switch (this) {
            case TextColumn<R> text -> text;
            case FlagColumn<R> flag -> flag;
            case OrdinalColumn<R> ordinal -> ordinal;
            case Period<R> period -> period.dates();
        };
    }

    /** The column that names the groups. */
    default Column<Group> ofGroups() {
        ColumnMetadata<Group> head =
                new ColumnMetadata<>(Group.class, column().key(), column().label(), Optional.empty());
        return switch (this) {
            case TextColumn<R> text -> new TextColumn<>(head, value(String.class), text.order(), text.closed());
            case FlagColumn<R> flag -> new FlagColumn<>(head, value(Boolean.class));
            case OrdinalColumn<R> ordinal -> new OrdinalColumn<>(head, value(Long.class));
            case Period<R> months when months.monthly() -> new DateColumn<>(head, value(DateSpan.class));
            case Period<R> years -> new OrdinalColumn<>(head, value(Long.class));
        };
    }

    private static <T> Accessor<Group, T> value(Class<T> type) {
        return new Accessor.OrMissing<>(group -> group.value().map(type::cast), Group::whyMissing);
    }
}
