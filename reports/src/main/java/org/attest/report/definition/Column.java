package org.attest.report.definition;

import java.util.Optional;

/** A typed handle on one property of a row, made once from a method reference. Tables, totals, highlights and tests point at it. */
public sealed interface Column<R>
        permits NumberColumn, OrdinalColumn, TextColumn, DateColumn, TermColumn, FlagColumn, LinkColumn {
    ColumnMetadata<R> head();

    /** What definitions, formulas and tests know the column by. */
    default String key() {
        return head().key();
    }

    /** What stands above the column. */
    default String label() {
        return head().label();
    }

    /** How it gets its value from a row; empty for a ratio, which is made of two other columns. */
    default Optional<Accessor<R, ?>> source() {
        return switch (this) {
            case TextColumn<R> text -> Optional.of(text.reading());
            case OrdinalColumn<R> ordinal -> Optional.of(ordinal.reading());
            case TermColumn<R> term -> Optional.of(term.reading());
            case FlagColumn<R> flag -> Optional.of(flag.reading());
            case LinkColumn<R> link -> Optional.of(link.reading());
            case DateColumn<R> date -> Optional.of(date.reading());
            case MoneyColumn<R> money -> Optional.of(money.reading());
            case CountColumn<R> count -> Optional.of(count.reading());
            case DecimalColumn<R> decimal -> Optional.of(decimal.reading());
            case PercentColumn<R> percent -> Optional.of(percent.reading());
            case RatioColumn<R> ratio -> Optional.empty();
        };
    }

    /** Whether its values bring citations, of a claim or of the column's own. */
    default boolean isCited() {
        return head().citations().isPresent()
                || source().filter(Accessor.Claimed.class::isInstance).isPresent();
    }

    /** Whether it is the same column, perhaps in another format. */
    default boolean isSame(Column<?> other) {
        return head().isSame(other.head());
    }

    /** Rows by this column, the lowest first; rows without a value come last. */
    default Order<R> ascending() {
        return new Order<>(this, false);
    }

    /** Rows by this column, the highest first; rows without a value come last. */
    default Order<R> descending() {
        return new Order<>(this, true);
    }
}
