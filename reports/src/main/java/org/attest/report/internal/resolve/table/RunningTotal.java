package org.attest.report.internal.resolve.table;

import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Table;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.internal.resolve.row.RowFacts;

/** Adds up figures over rows. */
sealed interface RunningTotal permits Tally, RatioTally {
    static <R> RunningTotal of(Aggregate<R> aggregate, Table<R> table) {
        return switch (aggregate) {
            case Aggregate.Sum<R>(var column) -> Tally.of(column, table.indexOf(column));
            case Aggregate.Ratio<R>(var column) ->
                new RatioTally(table.indexOf(column.numerator()), table.indexOf(column.denominator()));
        };
    }

    void add(RowFacts row);

    Figure total();

    /** Whether a spreadsheet that computes the total from its cells comes to the same. */
    boolean isLive();

    /** Rows whose figure took part. */
    long reporting();

    long rows();
}
