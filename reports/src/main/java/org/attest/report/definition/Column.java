package org.attest.report.definition;

import java.util.Optional;

/** A typed handle on one property of a row, made once from a method reference. Tables, totals, highlights and tests point at it. */
public sealed interface Column<R> permits NumberColumn, CitableColumn {
    ColumnMetadata<R> head();

    /** What definitions, formulas and tests know the column by. */
    default String key() {
        return head().key();
    }

    /** What stands above the column. */
    default String label() {
        return head().label();
    }

    /** How it gets its value from a row; empty for a computed column, which is made of others. */
    default Optional<Accessor<R, ?>> source() {
        return this instanceof CitableColumn<R, ?> citable ? Optional.of(citable.reading()) : Optional.empty();
    }

    /** Whether its values bring citations, of a claim or of the column's own. */
    default boolean isCited() {
        return head().citations().isPresent()
                || source().filter(Accessor.Claimed.class::isInstance).isPresent();
    }

    /** Whether it is the same column, perhaps in another format. */
    default boolean isSame(Column<?> other) {
        return head().rowType().equals(other.head().rowType()) && key().equals(other.key());
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
