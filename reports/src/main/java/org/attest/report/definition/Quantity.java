package org.attest.report.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Money;
import org.attest.model.value.Unit;
import org.attest.report.document.Operation;
import org.attest.report.internal.function.Guarded;

/**
 * One side of a reconciliation: what a source states, what a table computes ({@link TableFigure}), or a sum, difference or product
 * of such. Counts and amounts are exact. A number that is printed with d decimals stands for all that are rounded to it, up to half
 * a unit of its last decimal away (XBRL Calculations 1.1, interval of a reported value); a sum for the sum of such. What an author
 * knows better is said by {@link #exact}, {@link #toNearest} and {@link #within}. Cannot be changed, so threads may share it.
 *
 * @param <D> the data of the report
 */
public sealed interface Quantity<D> permits Quantity.Stated, Quantity.Combined, Quantity.Imprecise, TableFigure {
    /** What it counts or measures. */
    Unit unit();

    /** What a source states; several are added up. */
    record Stated<D>(Unit unit, Function<D, ? extends List<? extends Claim<?>>> parts) implements Quantity<D> {
        public Stated {
            parts = Guarded.function(parts);
        }
    }

    /** What an operation gives on two others. */
    record Combined<D>(Operation operation, Unit unit, Quantity<? super D> first, Quantity<? super D> second)
            implements Quantity<D> {}

    /** The same, which may be so far off at most; in the unit, percentages in per cent. */
    record Imprecise<D>(Quantity<D> of, BigDecimal margin) implements Quantity<D> {
        @Override
        public Unit unit() {
            return of.unit();
        }
    }

    static <D> Quantity<D> count(Unit unit, Function<D, Claim<Count>> stated) {
        return new Stated<>(unit, stated.andThen(List::of));
    }

    /** The sum of several counts, such as the parts of a whole. */
    static <D> Quantity<D> counts(Unit unit, Function<D, List<Claim<Count>>> stated) {
        return new Stated<>(unit, stated);
    }

    static <D> Quantity<D> amount(Function<D, Claim<Money>> stated) {
        return new Stated<>(MoneyColumn.MONEY, stated.andThen(List::of));
    }

    /** The sum of several amounts of one currency. */
    static <D> Quantity<D> amounts(Function<D, List<Claim<Money>>> stated) {
        return new Stated<>(MoneyColumn.MONEY, stated);
    }

    /** A number such as a mean or, as 10.9, a percentage; its decimals say how precise it is. */
    static <D> Quantity<D> number(Unit unit, Function<D, Claim<BigDecimal>> stated) {
        return new Stated<>(unit, stated.andThen(List::of));
    }

    /** The sum of several numbers, such as shares of a whole. */
    static <D> Quantity<D> numbers(Unit unit, Function<D, List<Claim<BigDecimal>>> stated) {
        return new Stated<>(unit, stated);
    }

    /** The sum with another of the same unit. */
    default <E extends D> Quantity<E> plus(Quantity<? super E> other) {
        return new Combined<>(Operation.SUM, unit(), this, other);
    }

    /** The difference from another of the same unit. */
    default <E extends D> Quantity<E> minus(Quantity<? super E> other) {
        return new Combined<>(Operation.DIFFERENCE, unit(), this, other);
    }

    /** The product, which is of a unit of its own: cases by a percentage are cases. */
    default <E extends D> Quantity<E> times(Quantity<? super E> other, Unit product) {
        return new Combined<>(Operation.PRODUCT, product, this, other);
    }

    /** The same, which is no rounded number: exactly 100 %. */
    default Quantity<D> exact() {
        return within(BigDecimal.ZERO);
    }

    /** The same, which is rounded to multiples of the step: amounts in thousands. */
    default Quantity<D> toNearest(BigDecimal step) {
        return within(step.divide(BigDecimal.TWO));
    }

    /** The same, which may be so far off: a tolerance. */
    default Quantity<D> within(BigDecimal margin) {
        return new Imprecise<>(this, margin);
    }

    /** The figures of tables in it. */
    default Stream<TableFigure> figures() {
        return switch (this) {
            case TableFigure figure -> Stream.of(figure);
            case Stated<D> stated -> Stream.empty();
            case Imprecise<D>(var of, var margin) -> of.figures();
            case Combined<D>(var operation, var unit, var first, var second) ->
                Stream.concat(first.figures(), second.figures());
        };
    }
}
