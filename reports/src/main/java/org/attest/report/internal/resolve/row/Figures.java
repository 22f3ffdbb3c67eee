package org.attest.report.internal.resolve.row;

import java.math.BigDecimal;
import java.util.function.Function;
import org.attest.model.value.Money;
import org.attest.report.definition.Accessor;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DecimalColumn;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.NumberColumn;
import org.attest.report.definition.PercentColumn;
import org.attest.report.definition.RatioColumn;

/** Reads the figure of a number column from a row. */
public final class Figures {
    public static final int PER_CENT = 100;

    private Figures() {}

    static <R> Function<R, Figure> of(NumberColumn<R> column) {
        return switch (column) {
            case CountColumn<R> count -> of(count.reading(), Figure::of, 1);
            case DecimalColumn<R> decimal -> of(decimal.reading(), Figure::of, 1);
            case PercentColumn<R> percent -> of(percent.reading(), Figures::fraction, PER_CENT);
            case MoneyColumn<R> money -> of(money.reading(), Figures::amount, 1);
            case RatioColumn<R> ratio -> {
                Function<R, Figure> numerator = of(ratio.numerator());
                Function<R, Figure> denominator = of(ratio.denominator());
                yield row -> Figure.ratio(numerator.apply(row), denominator.apply(row));
            }
        };
    }

    /** @param divisor of numbers that come without a type of their own: a share is given in per cent and kept as a fraction */
    private static <R, T> Function<R, Figure> of(Accessor<R, T> reading, Function<T, Figure> known, int divisor) {
        return switch (reading) {
            case Accessor.Plain<R, T> plain -> row -> known.apply(plain.read(row));
            case Accessor.OrMissing<R, T> perhaps ->
                row -> perhaps.read(row).map(known).orElseGet(() -> new Figure.Absent(perhaps.whyMissing(row)));
            case Accessor.Claimed<R, T> claim ->
                row -> {
                    var stated = claim.read(row);
                    return stated.absence()
                            .<Figure>map(Figure.Absent::new)
                            .orElseGet(() -> stated.value().map(known).orElseGet(Figure.Disputed::new));
                };
            case Accessor.Measured<R, T> measure -> row -> divided(Figure.of(measure.read(row)), divisor);
            case Accessor.Longs<R, T> longs -> row -> new Figure.Exact((double) Figure.holdable(longs.read(row)));
            case Accessor.Numbers<R, T> numbers -> row -> new Figure.Exact(Figure.number(numbers.read(row)) / divisor);
            case Accessor.Days<R, T> days -> throw new IllegalStateException("a day is no figure");
        };
    }

    private static Figure divided(Figure figure, int divisor) {
        return figure instanceof Figure.Exact(double number) ? new Figure.Exact(number / divisor) : figure;
    }

    private static Figure fraction(BigDecimal percent) {
        return new Figure.Exact(percent.doubleValue() / PER_CENT);
    }

    private static Figure amount(Money money) {
        return Figure.of(money.amount());
    }
}
