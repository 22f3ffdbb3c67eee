package org.attest.report.definition;

/** A typed handle on one property of a row, made once from a method reference. Tables, totals, highlights and tests point at it. */
public sealed interface Column<R> permits NumberColumn, TextColumn, DateColumn, TermColumn, FlagColumn, LinkColumn {
    Head<R> head();

    default String key() {
        return head().key();
    }

    default String label() {
        return head().label();
    }

    /** Whether it is the same column, perhaps in another format. */
    default boolean isSame(Column<?> other) {
        return head().isSame(other.head());
    }

    default Order<R> ascending() {
        return new Order<>(this, false);
    }

    default Order<R> descending() {
        return new Order<>(this, true);
    }
}
