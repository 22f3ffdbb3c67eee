package org.attest.report.document;

/** Which rows of a table stand in print; a spreadsheet holds them all. */
public sealed interface PrintedRows {
    record All() implements PrintedRows {}

    /** Totals and subtotals without the rows that they are of. */
    record TotalsOnly() implements PrintedRows {}

    /** No rows: a picture or another table tells them. */
    record None() implements PrintedRows {}

    record First(int count) implements PrintedRows {
        public First {
            if (count < 1) {
                throw new IllegalArgumentException("first(" + count + ") prints no rows, must be at least first(1)");
            }
        }
    }

    /** Every row. */
    static PrintedRows all() {
        return new All();
    }

    /** No rows, because a picture or another table of the report tells them. */
    static PrintedRows none() {
        return new None();
    }

    /** Totals and subtotals. */
    static PrintedRows totalsOnly() {
        return new TotalsOnly();
    }

    /** The first rows, 1 or more, and the totals. */
    static PrintedRows first(int count) {
        return new First(count);
    }
}
