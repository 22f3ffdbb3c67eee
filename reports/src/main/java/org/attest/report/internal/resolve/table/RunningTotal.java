package org.attest.report.internal.resolve.table;

import java.util.OptionalInt;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Column;
import org.attest.report.definition.ComputedColumn;
import org.attest.report.definition.Table;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.internal.resolve.row.RowFacts;

/** Adds up figures over rows. */
sealed interface RunningTotal permits Tally, RatioTally, SampleTally, SumOfGroup {
    static RunningTotal of(Aggregate<?> aggregate, Table<?> table) {
        int column = table.indexOf(aggregate.inputs().getFirst());
        int by = table.indexOf(aggregate.inputs().getLast());
        return switch (aggregate.calculation()) {
            case SUM, SHARE -> Tally.of(aggregate.column(), column);
            case RATIO, CHANGE, MEAN, WEIGHTED_MEAN ->
                new RatioTally(aggregate.calculation(), column, by, comparison(aggregate.column(), table));
            case COUNT, DISTINCT, MEDIAN, MIN, MAX -> new SampleTally(aggregate.calculation(), column);
        };
    }

    /** The column that says which rows cannot be compared. */
    private static OptionalInt comparison(Column<?> column, Table<?> table) {
        return column instanceof ComputedColumn<?> computed
                        && computed.contrast().whyNot().isPresent()
                ? OptionalInt.of(table.indexOf(column))
                : OptionalInt.empty();
    }

    void add(RowFacts row);

    Figure total();

    /** Whether a spreadsheet that computes the total from its cells comes to the same. */
    boolean isLive();

    /** Rows whose figure took part. */
    long reporting();

    long rows();
}
