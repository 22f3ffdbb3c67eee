package org.attest.report.definition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attest.model.value.Unit;
import org.attest.report.document.Calculation;
import org.attest.report.document.Operation;
import org.jspecify.annotations.Nullable;

/** What a total row or a figure says of a column over all rows, or over those of a group. Made by its static methods only. */
public final class Aggregate<R> {
    private static final Unit VALUES = new Unit("values");

    private final Calculation calculation;
    private final Column<R> column;
    private final List<? extends Column<R>> inputs;
    private final Optional<String> name;

    private Aggregate(
            Calculation calculation, Column<R> column, List<? extends Column<R>> inputs, Optional<String> name) {
        this.calculation = calculation;
        this.column = column;
        this.inputs = inputs;
        this.name = name;
    }

    private Aggregate(Calculation calculation, Column<R> column, List<? extends Column<R>> inputs) {
        this(calculation, column, inputs, Optional.empty());
    }

    private static <R> Aggregate<R> of(Calculation calculation, Column<R> column) {
        return new Aggregate<>(calculation, column, List.of(column));
    }

    public Calculation calculation() {
        return calculation;
    }

    /** The column under which it stands. */
    public Column<R> column() {
        return column;
    }

    /** The columns that it is computed from: those of a ratio are its numerator and its denominator; none of a total of all rows below a summary. */
    public List<? extends Column<R>> inputs() {
        return inputs;
    }

    /** The same aggregate, which a summary calls by these words. */
    public Aggregate<R> named(String words) {
        return new Aggregate<>(calculation, column, inputs, Optional.of(words));
    }

    public Optional<String> name() {
        return name;
    }

    /** What a summary calls it: its name, or its column's label. */
    public String label() {
        return name.orElseGet(column::label);
    }

    /** Whether it is of all rows that a summary sums up, and not of the rows of the summary. */
    public boolean isWhole() {
        return inputs.isEmpty();
    }

    /** Whether it is the result of a division, of which a source prints so many decimals only. */
    public boolean isRounded() {
        return switch (calculation) {
            case RATIO, CHANGE, SHARE, MEAN, WEIGHTED_MEAN, MEDIAN -> true;
            case SUM, COUNT, DISTINCT, MIN, MAX -> false;
        };
    }

    /** What it counts or measures. */
    Unit unit() {
        return switch (calculation) {
            case COUNT -> TableFigure.ROWS;
            case DISTINCT -> VALUES;
            case SHARE -> Unit.PERCENT;
            default -> ((NumberColumn<R>) column).unit();
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Aggregate<?> same
                && calculation == same.calculation
                && column.equals(same.column)
                && inputs.equals(same.inputs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(calculation, column, inputs);
    }

    /** The sum of the figures of a column. */
    public static <R> Aggregate<R> sum(SummableColumn<R> column) {
        return of(Calculation.SUM, column);
    }

    /** For summaries: the part that a group has in the sum of a column over all rows, in per cent. */
    public static <R> Aggregate<R> share(SummableColumn<R> column) {
        return of(Calculation.SHARE, column);
    }

    static Aggregate<Group> whole(SummaryColumn column) {
        return new Aggregate<>(column.aggregate().calculation(), column, List.of());
    }

    /** The ratio, share or change of the sums of a ratio's two columns, over the rows in which both are exact: other rows would distort it. */
    public static <R> Aggregate<R> ratio(RatioColumn<R> column) {
        return new Aggregate<>(
                column.operation() == Operation.CHANGE ? Calculation.CHANGE : Calculation.RATIO,
                column,
                column.inputs());
    }

    /** How many rows have a value in a column. */
    public static <R> Aggregate<R> count(Column<R> column) {
        return of(Calculation.COUNT, column);
    }

    /** How many different values a column has; each is kept while the rows are read. */
    public static <R> Aggregate<R> distinct(Column<R> column) {
        return of(Calculation.DISTINCT, column);
    }

    /** The mean of the exact figures of a column. A ratio or percentage has none: a weighted mean, or the ratio of the sums. */
    public static <R> Aggregate<R> mean(SummableColumn<R> column) {
        return of(Calculation.MEAN, column);
    }

    /** The mean of a column, each figure as often as the weight says, over the rows in which both are exact. */
    public static <R> Aggregate<R> weightedMean(NumberColumn<R> column, SummableColumn<R> weight) {
        return new Aggregate<>(Calculation.WEIGHTED_MEAN, column, List.of(column, weight));
    }

    /** The middle one of the exact figures of a column, or the mean of the middle two; each is kept while the rows are read. */
    public static <R> Aggregate<R> median(NumberColumn<R> column) {
        return of(Calculation.MEDIAN, column);
    }

    /** The lowest figure of a column; unknown where a bound may be lower. */
    public static <R> Aggregate<R> min(NumberColumn<R> column) {
        return of(Calculation.MIN, column);
    }

    /** The highest figure of a column; unknown where a bound may be higher. */
    public static <R> Aggregate<R> max(NumberColumn<R> column) {
        return of(Calculation.MAX, column);
    }
}
