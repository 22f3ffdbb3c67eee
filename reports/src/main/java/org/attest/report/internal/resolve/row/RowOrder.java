package org.attest.report.internal.resolve.row;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Money;
import org.attest.model.value.Term;
import org.attest.report.definition.Accessor;
import org.attest.report.definition.Column;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.FlagColumn;
import org.attest.report.definition.LinkColumn;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.NumberColumn;
import org.attest.report.definition.Order;
import org.attest.report.definition.OrdinalColumn;
import org.attest.report.definition.TermColumn;
import org.attest.report.definition.TextColumn;
import org.attest.report.definition.TimeColumn;
import org.attest.report.definition.TimestampColumn;
import org.attest.report.internal.function.BadValue;

/** Compares rows by their columns' values: what has no value (missing, a bound, in conflict) comes last either way. */
final class RowOrder {
    private RowOrder() {}

    /** By the first order, then the second ..; empty when there is none. */
    static <R> Optional<Comparator<R>> of(List<Order<R>> orders) {
        return orders.stream()
                .map(order -> by(order.column(), order.descending()))
                .reduce(Comparator::thenComparing);
    }

    private static <R> Comparator<R> by(Column<R> column, boolean descending) {
        return switch (column) {
            case TextColumn<R> text ->
                lastIfNone(
                        value(text.reading()),
                        Comparator.comparingInt(text::place).thenComparing(NaturalOrder.OF_TEXT),
                        descending);
            case OrdinalColumn<R> ordinal ->
                lastIfNone(value(ordinal.reading()), Comparator.<Long>naturalOrder(), descending);
            case DateColumn<R>(var head, Accessor.Days<R, DateSpan> day) ->
                lastIfNone(row -> Optional.of(day.read(row)), Comparator.<LocalDate>naturalOrder(), descending);
            case DateColumn<R> date -> lastIfNone(value(date.reading()), DateSpan.ORDER, descending);
            case TimeColumn<R> time ->
                lastIfNone(value(time.reading()), Comparator.<LocalTime>naturalOrder(), descending);
            case TimestampColumn<R> moment ->
                lastIfNone(value(moment.reading()), Comparator.comparing(ZonedDateTime::toInstant), descending);
            case TermColumn<R> term -> lastIfNone(value(term.reading()), Comparator.<Term>naturalOrder(), descending);
            case FlagColumn<R> flag ->
                lastIfNone(value(flag.reading()), Comparator.<Boolean>naturalOrder(), descending);
            case LinkColumn<R> link ->
                lastIfNone(row -> Optional.of(link.words().apply(row)), NaturalOrder.OF_TEXT, descending);
            // Amounts are compared within their currency only.
            case MoneyColumn<R> money ->
                lastIfNone(
                        value(money.reading()),
                        Comparator.comparing((Money amount) -> amount.currency().getCurrencyCode())
                                .thenComparing(Money::amount),
                        descending);
            case NumberColumn<R> number -> lastIfNone(exact(number), Figure::compare, descending);
        };
    }

    private static <R, T> Comparator<R> lastIfNone(
            Function<R, Optional<T>> value, Comparator<T> comparator, boolean descending) {
        Comparator<T> directed = descending ? comparator.reversed() : comparator;
        return (a, b) -> {
            Optional<T> first = read(value, a);
            Optional<T> second = read(value, b);
            return first.isPresent() && second.isPresent()
                    ? directed.compare(first.get(), second.get())
                    : Boolean.compare(first.isEmpty(), second.isEmpty());
        };
    }

    /** A value that is wrong has no place in the order; the row's writer will say what is wrong with it, and where. */
    private static <R, T> Optional<T> read(Function<R, Optional<T>> value, R row) {
        try {
            return value.apply(row);
        } catch (BadValue e) {
            return Optional.empty();
        }
    }

    private static <R> Function<R, Optional<Figure>> exact(NumberColumn<R> column) {
        Function<R, Figure> figures = Figures.of(column);
        return row -> Optional.of(figures.apply(row)).filter(Figure::isKnown);
    }

    static <R, T> Function<R, Optional<T>> value(Accessor<R, T> reading) {
        return switch (reading) {
            case Accessor.Plain<R, T> plain -> row -> Optional.of(plain.read(row));
            case Accessor.OrMissing<R, T> perhaps -> perhaps::read;
            case Accessor.Claimed<R, T> claim -> row -> claim.read(row).value();
            default -> throw new IllegalStateException("only figures are measured");
        };
    }
}
