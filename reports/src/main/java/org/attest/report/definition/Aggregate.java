package org.attest.report.definition;

/** What a total row says of a column over all rows or over those of a group. */
public sealed interface Aggregate<R> {
    /** The column under which it stands. */
    NumberColumn<R> column();

    record Sum<R>(SummableColumn<R> column) implements Aggregate<R> {}

    /** The ratio of two sums, over the rows in which both inputs are exact: other rows would distort it. */
    record Ratio<R>(RatioColumn<R> column) implements Aggregate<R> {}

    /** The sum of the figures of a column. */
    static <R> Aggregate<R> sum(SummableColumn<R> column) {
        return new Sum<>(column);
    }

    /** The ratio of the sums of a ratio's two columns, over the rows in which both are known. */
    static <R> Aggregate<R> ratio(RatioColumn<R> column) {
        return new Ratio<>(column);
    }
}
