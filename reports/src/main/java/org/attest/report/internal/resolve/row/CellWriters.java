package org.attest.report.internal.resolve.row;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.attest.model.value.Claim;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.report.definition.Accessor;
import org.attest.report.definition.Column;
import org.attest.report.definition.ComputedColumn;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.DecimalColumn;
import org.attest.report.definition.DurationColumn;
import org.attest.report.definition.FlagColumn;
import org.attest.report.definition.LinkColumn;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.NumberColumn;
import org.attest.report.definition.OrdinalColumn;
import org.attest.report.definition.PercentColumn;
import org.attest.report.definition.RunningColumn;
import org.attest.report.definition.SummaryColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TermColumn;
import org.attest.report.definition.TextColumn;
import org.attest.report.definition.TimeColumn;
import org.attest.report.definition.TimestampColumn;
import org.attest.report.document.CellSink;
import org.attest.report.document.Expression;
import org.attest.report.document.RichText;
import org.attest.report.internal.function.BadValue;
import org.attest.report.internal.number.SpreadsheetNumber;
import org.attest.report.internal.number.SpreadsheetTime;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;

/** Makes the writer of each column once per pass, so that rows decide nothing again; facts take what cells stand for. */
record CellWriters<R>(
        Table<R> table, Notation notation, Notebook notebook, Shape shape, RowFacts facts, FigureCells cells) {
    /** Writes one column's cell of a row. */
    @FunctionalInterface
    interface CellWriter<R> {
        void write(R row, CellSink sink);
    }

    /** Puts a value that is there into its cell. */
    @FunctionalInterface
    private interface Put<R, T> {
        void put(R row, T value, CellSink sink);
    }

    CellWriter<R> of(int at) {
        Column<R> column = table.columns().get(at).column();
        CellWriter<R> writer = switch (column) {
            case TextColumn<R> text -> text(at, text.reading());
            case OrdinalColumn<R> ordinal ->
                cell(
                        at,
                        ordinal.reading(),
                        value -> Long.toString(value),
                        (row, value, sink) -> cells.figure(at, Figure.of(value), new Format.Ordinal(), sink));
            case TermColumn<R> term -> words(at, term.reading(), notation::print);
            case FlagColumn<R> flag -> flag(at, flag.reading());
            case LinkColumn<R> link -> link(at, link);
            case DateColumn<R> date ->
                cell(at, date.reading(), notation::print, (row, span, sink) -> date(at, span, sink));
            case TimeColumn<R> time -> moment(at, time.reading(), SpreadsheetTime::of, new Format.Time());
            case TimestampColumn<R> seen ->
                moment(at, seen.reading(), SpreadsheetTime::of, new Format.Timestamp(seen.zone()));
            case DurationColumn<R> time -> number(at, time, time.reading(), new Format.Duration(), false);
            case MoneyColumn<R> money ->
                cell(at, money.reading(), notation::print, (row, amount, sink) -> money(at, amount, sink));
            case CountColumn<R> count ->
                cell(
                        at,
                        count.reading(),
                        notation::print,
                        (row, known, sink) -> cells.figure(at, Figure.of(known), Format.whole(), sink));
            case DecimalColumn<R> decimal ->
                number(at, decimal, decimal.reading(), new Format.Decimal(decimal.places()), false);
            case PercentColumn<R> percent ->
                number(at, percent, percent.reading(), new Format.Percent(percent.places()), true);
            case ComputedColumn<R> computed -> computed(at, computed);
            case SummaryColumn summary -> (row, sink) -> cells.sum(at, Figures.sum(row, summary), sink);
        };
        return new CellExtras<>(table, notebook, facts).around(at, column, writer);
    }

    private CellWriter<R> text(int at, Accessor<R, String> reading) {
        return cell(at, reading, Function.identity(), (row, text, sink) -> sink.text(at, said(text)));
    }

    private CellWriter<R> flag(int at, Accessor<R, Boolean> reading) {
        String yes = notation.print(true);
        String no = notation.print(false);
        return words(at, reading, flag -> flag ? yes : no);
    }

    private <T> CellWriter<R> words(int at, Accessor<R, T> reading, Function<T, String> print) {
        return cell(at, reading, print, (row, value, sink) -> sink.text(at, print.apply(value)));
    }

    private CellWriter<R> link(int at, LinkColumn<R> link) {
        return cell(at, link.reading(), URI::toString, (row, address, sink) -> {
            String words = said(link.words().apply(row));
            if (WebAddress.isLink(address)) {
                sink.link(at, words, address);
            } else {
                facts.cell(at).trait = new CellFacts.NotLinked(address);
                sink.text(at, words);
            }
        });
    }

    static String said(String text) {
        if (text.isBlank()) {
            throw new BadValue("text is empty, must say something or be missing with a reason");
        }
        return text;
    }

    private <T> CellWriter<R> cell(int at, Accessor<R, T> reading, Function<T, String> print, Put<R, T> put) {
        return switch (reading) {
            case Accessor.Plain<R, T> plain -> (row, sink) -> put(at, row, plain.read(row), put, sink);
            case Accessor.OrMissing<R, T> perhaps ->
                (row, sink) -> {
                    Optional<T> known = perhaps.read(row);
                    if (known.isPresent()) {
                        put(at, row, known.get(), put, sink);
                    } else {
                        cells.missing(at, new Figure.Absent(perhaps.whyMissing(row)), sink);
                    }
                };
            case Accessor.Claimed<R, T> claim -> (row, sink) -> claimed(at, row, claim.read(row), print, put, sink);
            case Accessor.Measured<R, T> measure ->
                (row, sink) -> cells.figure(at, Figure.of(measure.read(row)), Format.whole(), sink);
            case Accessor.Longs<R, T> longs -> (row, sink) -> cells.whole(at, longs.read(row), sink);
            case Accessor.Numbers<R, T> numbers ->
                (row, sink) -> cells.exact(at, SpreadsheetNumber.held(numbers.read(row)), sink);
            case Accessor.Days<R, T> days ->
                (row, sink) -> {
                    LocalDate day = days.read(row);
                    facts.cell(at).value = day;
                    sink.day(at, day);
                };
        };
    }

    private <T> void put(int at, R row, T value, Put<R, T> put, CellSink sink) {
        facts.cell(at).value = value;
        put.put(row, value, sink);
    }

    private <T> void claimed(int at, R row, Claim<T> claim, Function<T, String> print, Put<R, T> put, CellSink sink) {
        Optional<T> known = claim.value();
        if (claim.absence().isEmpty() && known.isEmpty()) {
            // The alternatives carry their notes in the cell itself.
            RichText words = notebook.alternatives(claim, print);
            facts.cell(at).trait = new CellFacts.Conflict(claim.values(), words);
            facts.cell(at).figure = new Figure.Disputed();
            sink.instead(at, Reason.CONFLICT);
            sink.text(at, words);
            return;
        }
        List<Integer> notes = notebook.of(claim, print);
        if (!notes.isEmpty()) {
            facts.noted(at, notes);
        }
        if (known.isPresent()) {
            put(at, row, known.get(), put, sink);
        } else {
            cells.missing(at, new Figure.Absent(claim.absence().orElseThrow()), sink);
        }
    }

    private void date(int at, DateSpan span, CellSink sink) {
        Optional<LocalDate> day = span.start().filter(start -> span.isOneDate()).flatMap(PartialDate::exactDay);
        if (day.isPresent() && !shape.inWords(at)) {
            facts.cell(at).value = day.get();
            sink.day(at, day.get());
        } else {
            facts.cell(at).trait = new CellFacts.PartialDate();
            sink.text(at, notation.print(span));
        }
    }

    private <T> CellWriter<R> moment(int at, Accessor<R, T> reading, ToDoubleFunction<T> days, Format format) {
        Function<T, String> print = value -> notation.print(days.applyAsDouble(value), format);
        return cell(at, reading, print, (row, value, sink) -> cells.exact(at, days.applyAsDouble(value), sink));
    }

    private void money(int at, Money amount, CellSink sink) {
        if (shape.inWords(at)) {
            cells.spelt(at, amount, notation.print(amount), sink);
        } else {
            facts.cell(at).trait = new CellFacts.Amount(amount, false);
            int places = Math.max(0, amount.amount().scale());
            cells.figure(
                    at,
                    Figure.of(amount.amount()),
                    new Format.Amount(amount.currency().getCurrencyCode(), places),
                    sink);
        }
    }

    /** @param percent whether numbers are given in per cent, as for {@link Figures} */
    private CellWriter<R> number(
            int at, NumberColumn<R> column, Accessor<R, BigDecimal> reading, Format format, boolean percent) {
        if (reading instanceof Accessor.Numbers<R, BigDecimal> numbers) {
            return percent
                    ? (row, sink) -> cells.exact(
                            at, SpreadsheetNumber.hundredth(SpreadsheetNumber.held(numbers.read(row))), sink)
                    : (row, sink) -> cells.exact(at, SpreadsheetNumber.held(numbers.read(row)), sink);
        }
        Function<R, Figure> figures = Figures.of(column);
        CellWriter<R> writer = (row, sink) -> cells.figure(at, figures.apply(row), format, sink);
        return reading instanceof Accessor.Claimed<R, BigDecimal>
                ? cell(at, reading, BigDecimal::toPlainString, (row, value, sink) -> writer.write(row, sink))
                : writer;
    }

    private CellWriter<R> computed(int at, ComputedColumn<R> column) {
        Computation<R> computation = new Computation<>(column, shape.ranking(at));
        if (shape.inWords(at)) {
            return (row, sink) -> inWords(at, column, row, computation.next(row), sink);
        }
        List<Integer> inputs = column.inputs().stream().map(table::indexOf).toList();
        Expression formula = new Expression.InRow(column.operation(), inputs, column.isWhole());
        return (row, sink) -> {
            Figure figure = computation.next(row);
            if (computation.isLive()) {
                sink.formula(at, formula);
            }
            cells.figure(at, figure, Format.text(), sink);
        };
    }

    /** Where its amounts are of several currencies: one row has a figure if it is of one, and what compares rows has none. */
    private void inWords(int at, ComputedColumn<R> column, R row, Figure computed, CellSink sink) {
        List<Currency> currencies = Figures.currencies(column, row).distinct().toList();
        boolean mixed = currencies.size() != 1 || column instanceof RunningColumn<R>;
        Figure figure = mixed ? computed.unmixed() : computed;
        if (!figure.isKnown() || !column.isMoney()) {
            cells.figure(at, figure, Format.text(), sink);
            return;
        }
        Money amount = new Money(figure.decimal().orElseThrow(), currencies.getFirst());
        boolean whole = column.isAdded() || figure instanceof Figure.Precise;
        Format format = new Format.Amount(amount.currency(), column.places());
        double number = amount.amount().doubleValue();
        cells.spelt(at, amount, whole ? notation.print(amount) : notation.print(number, format), sink);
    }
}
