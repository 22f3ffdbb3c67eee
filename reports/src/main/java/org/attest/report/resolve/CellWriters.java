package org.attest.report.resolve;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.report.definition.Column;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.DecimalColumn;
import org.attest.report.definition.FlagColumn;
import org.attest.report.definition.LinkColumn;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.NumberColumn;
import org.attest.report.definition.PercentColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Reading;
import org.attest.report.definition.Table;
import org.attest.report.definition.TermColumn;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.CellSink;
import org.attest.report.document.Expression;
import org.attest.report.document.RichText;
import org.attest.report.style.Notation;

/** Makes the writer of each column once per pass, so that a row costs no decision that is the same for all rows. */
final class CellWriters<R> {
    /** Puts a value that is there into its cell. */
    @FunctionalInterface
    private interface Put<T> {
        void put(int column, T value, CellSink sink, Watch watch);
    }

    private final Table<R> table;
    private final Notation notation;
    private final Notebook notebook;

    /** Columns settled as words: a partial date or a second currency was met in them. */
    private final boolean[] inWords;

    CellWriters(Table<R> table, Notation notation, Notebook notebook, boolean[] inWords) {
        this.table = table;
        this.notation = notation;
        this.notebook = notebook;
        this.inWords = inWords;
    }

    CellWriter<R> of(int at) {
        Column<R> column = table.columns().get(at).column();
        CellWriter<R> writer = switch (column) {
            case TextColumn<R> text -> words(at, text.reading(), Function.identity());
            case TermColumn<R> term -> words(at, term.reading(), notation::print);
            case FlagColumn<R> flag -> words(at, flag.reading(), notation::print);
            case LinkColumn<R> link -> link(at, link);
            case DateColumn<R> date -> cell(at, date.reading(), notation::print, this::date);
            case MoneyColumn<R> money -> cell(at, money.reading(), notation::print, this::money);
            case CountColumn<R> count -> cell(at, count.reading(), notation::print, this::count);
            case DecimalColumn<R> decimal -> number(at, decimal, decimal.reading());
            case PercentColumn<R> percent -> number(at, percent, percent.reading());
            case RatioColumn<R> ratio -> ratio(at, ratio);
        };
        Function<R, List<Citation>> citations = column.head().citations();
        return (row, sink, watch) -> {
            List<Citation> cited = citations.apply(row);
            if (!cited.isEmpty()) {
                watch.noted(at, notebook.of(cited));
            }
            writer.write(row, sink, watch);
        };
    }

    private <T> CellWriter<R> words(int at, Reading<R, T> reading, Function<T, String> print) {
        return cell(at, reading, print, (column, value, sink, watch) -> sink.text(column, print.apply(value)));
    }

    private <T> CellWriter<R> cell(int at, Reading<R, T> reading, Function<T, String> print, Put<T> put) {
        return switch (reading) {
            case Reading.Plain<R, T>(var value) -> (row, sink, watch) -> put.put(at, value.apply(row), sink, watch);
            case Reading.OrMissing<R, T>(var value, var why) ->
                (row, sink, watch) -> value.apply(row)
                        .ifPresentOrElse(
                                known -> put.put(at, known, sink, watch),
                                () -> missing(at, why.apply(row), sink, watch));
            case Reading.Claimed<R, T>(var claim) ->
                (row, sink, watch) -> claimed(at, claim.apply(row), print, put, sink, watch);
            case Reading.Measured<R, T>(var measure) ->
                (row, sink, watch) -> figure(at, Figure.of(measure.apply(row)), sink, watch);
            case Reading.Longs<R, T>(var value) ->
                (row, sink, watch) -> exact(at, (double) Figure.holdable(value.applyAsLong(row)), sink, watch);
            case Reading.Doubles<R, T>(var value) ->
                (row, sink, watch) -> exact(at, Figure.finite(value.applyAsDouble(row)), sink, watch);
        };
    }

    private <T> void claimed(
            int at, Claim<T> claim, Function<T, String> print, Put<T> put, CellSink sink, Watch watch) {
        Optional<T> known = claim.value();
        if (claim.absence().isEmpty() && known.isEmpty()) {
            // The alternatives carry their notes in the cell itself.
            RichText words = notebook.alternatives(RichText.of(notation.print(Reason.CONFLICT)), claim, print);
            watch.conflict(at, words);
            watch.figure(at, new Figure.Disputed());
            sink.text(at, words);
            return;
        }
        List<Integer> notes = notebook.of(claim, print, decision -> notation.print(decision.decidedOn()));
        if (!notes.isEmpty()) {
            watch.noted(at, notes);
        }
        known.ifPresentOrElse(
                value -> put.put(at, value, sink, watch),
                () -> missing(at, claim.absence().orElseThrow(), sink, watch));
    }

    private void date(int at, DateSpan span, CellSink sink, Watch watch) {
        Optional<LocalDate> day = span.start().filter(start -> span.isOneDate()).flatMap(PartialDate::exactDay);
        if (day.isPresent() && !inWords[at]) {
            sink.day(at, day.get());
        } else {
            watch.partialDate(at);
            sink.text(at, notation.print(span));
        }
    }

    private void money(int at, Money amount, CellSink sink, Watch watch) {
        watch.money(at, amount);
        if (inWords[at]) {
            sink.text(at, notation.print(amount));
        } else {
            figure(at, Figure.of(amount.amount()), sink, watch);
        }
    }

    private void count(int at, Count count, CellSink sink, Watch watch) {
        figure(at, Figure.of(count), sink, watch);
    }

    private CellWriter<R> link(int at, LinkColumn<R> link) {
        return (row, sink, watch) -> {
            Put<URI> put =
                    (column, address, s, w) -> s.link(column, link.words().apply(row), address);
            cell(at, link.reading(), URI::toString, put).write(row, sink, watch);
        };
    }

    private CellWriter<R> number(int at, NumberColumn<R> column, Reading<R, BigDecimal> reading) {
        Function<R, Figure> figures = Figures.of(column);
        if (reading instanceof Reading.Claimed<R, BigDecimal>(var claim)) {
            return (row, sink, watch) -> claimed(
                    at,
                    claim.apply(row),
                    BigDecimal::toPlainString,
                    (c, value, s, w) -> figure(c, figures.apply(row), s, w),
                    sink,
                    watch);
        }
        return (row, sink, watch) -> figure(at, figures.apply(row), sink, watch);
    }

    private CellWriter<R> ratio(int at, RatioColumn<R> ratio) {
        Function<R, Figure> figures = Figures.of(ratio);
        Expression formula =
                new Expression.RatioInRow(table.indexOf(ratio.numerator()), table.indexOf(ratio.denominator()));
        if (inWords[at]) {
            return (row, sink, watch) -> figure(at, TotalCells.unmixed(figures.apply(row)), sink, watch);
        }
        return (row, sink, watch) -> {
            sink.formula(at, formula);
            figure(at, figures.apply(row), sink, watch);
        };
    }

    private static void exact(int at, double value, CellSink sink, Watch watch) {
        watch.exact(at, value);
        sink.number(at, value);
    }

    private void figure(int at, Figure figure, CellSink sink, Watch watch) {
        if (figure instanceof Figure.Exact(double value)) {
            exact(at, value, sink, watch);
            return;
        }
        watch.figure(at, figure);
        if (figure instanceof Figure.Bound(Count count)) {
            sink.text(at, notation.print(count));
        } else {
            sink.missing(at, figure.whyNotExact());
        }
    }

    private static void missing(int at, Reason reason, CellSink sink, Watch watch) {
        watch.figure(at, new Figure.Absent(reason));
        sink.missing(at, reason);
    }
}
