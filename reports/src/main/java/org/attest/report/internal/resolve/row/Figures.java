package org.attest.report.internal.resolve.row;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.report.definition.Accessor;
import org.attest.report.definition.ComputedColumn;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DecimalColumn;
import org.attest.report.definition.DurationColumn;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.NumberColumn;
import org.attest.report.definition.PercentColumn;
import org.attest.report.definition.RunningColumn;
import org.attest.report.definition.SummaryColumn;
import org.attest.report.internal.number.SpreadsheetNumber;

/** Reads the figure of a number column from a row. */
public final class Figures {
    private Figures() {}

    static <R> Function<R, Figure> of(NumberColumn<R> column) {
        return switch (column) {
            case CountColumn<R> count -> of(count.reading(), Figure::of, false);
            case DecimalColumn<R> decimal -> of(decimal.reading(), Figure::of, false);
            case DurationColumn<R> duration -> of(duration.reading(), Figure::of, false);
            case PercentColumn<R> percent -> of(percent.reading(), Figures::fraction, true);
            case MoneyColumn<R> money -> of(money.reading(), Figures::amount, false);
            case SummaryColumn of -> row -> sum(row, of).figure();
            case RunningColumn<R> running -> throw new IllegalStateException("follows from other rows too");
            case ComputedColumn<R> computed -> {
                Function<R, List<Figure>> inputs = inputs(computed);
                yield row -> Figure.of(computed.operation(), inputs.apply(row));
            }
        };
    }

    /** What stands in a summary's row. */
    static SummedRow.Sum sum(Object row, SummaryColumn column) {
        return Objects.requireNonNull(((SummedRow) row).sums().get(column.at()));
    }

    /** The currencies of the amounts in a row that a column is or is computed from. */
    static <R> Stream<Currency> currencies(NumberColumn<R> column, R row) {
        return switch (column) {
            case MoneyColumn<R> money -> RowOrder.value(money.reading()).apply(row).map(Money::currency).stream();
            case SummaryColumn of
            when sum(row, of).trait() instanceof CellFacts.Amount amount ->
                Stream.of(amount.money().currency());
            case ComputedColumn<R> computed -> computed.inputs().stream().flatMap(input -> currencies(input, row));
            default -> Stream.of();
        };
    }

    /** Reads what a column is computed from. */
    static <R> Function<R, List<Figure>> inputs(ComputedColumn<R> column) {
        List<Function<R, Figure>> all =
                column.inputs().stream().map(Figures::of).toList();
        return row -> {
            Optional<Reason> incomparable = column.contrast().whyNot(row);
            if (incomparable.isPresent()) {
                return Collections.nCopies(all.size(), new Figure.Absent(incomparable.get()));
            }
            // An array, no stream: it is filled in each row.
            Figure[] figures = new Figure[all.size()];
            for (int i = 0; i < figures.length; i++) {
                figures[i] = all.get(i).apply(row);
            }
            return Arrays.asList(figures);
        };
    }

    /** @param percent whether numbers are given in per cent, which is kept as a fraction */
    private static <R, T> Function<R, Figure> of(Accessor<R, T> reading, Function<T, Figure> known, boolean percent) {
        return switch (reading) {
            case Accessor.Plain<R, T> plain -> row -> known.apply(plain.read(row));
            case Accessor.OrMissing<R, T> perhaps ->
                row -> perhaps.read(row).map(known).orElseGet(() -> new Figure.Absent(perhaps.whyMissing(row)));
            case Accessor.Claimed<R, T> claim -> row -> Figure.of(claim.read(row), known);
            case Accessor.Measured<R, T> measure -> row -> kept(Figure.of(measure.read(row)), percent);
            case Accessor.Longs<R, T> longs -> row -> Figure.of(longs.read(row));
            case Accessor.Numbers<R, T> numbers ->
                row -> kept(new Figure.Exact(SpreadsheetNumber.held(numbers.read(row))), percent);
            case Accessor.Days<R, T> days -> throw new IllegalStateException("a day is no figure");
        };
    }

    /** A figure that is given in per cent, as it is kept. */
    public static Figure kept(Figure figure, boolean percent) {
        return percent && figure instanceof Figure.Exact(double number)
                ? new Figure.Exact(SpreadsheetNumber.hundredth(number))
                : figure;
    }

    private static Figure fraction(BigDecimal percent) {
        return Figure.of(percent.movePointLeft(2));
    }

    private static Figure amount(Money money) {
        return Figure.of(money.amount());
    }
}
