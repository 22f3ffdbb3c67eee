package org.attest.report.resolve;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Measure;
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

/** Makes the writer of each column once per table, so that a row costs no decision that is the same for all rows. */
final class CellWriters<R> {
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
        CellWriter<R> writer =
                switch (column) {
                    case TextColumn<R> text -> known(at, text.reading(), Function.identity(), this::text);
                    case TermColumn<R> term -> known(at, term.reading(), notation::print, this::text);
                    case FlagColumn<R> flag -> known(at, flag.reading(), notation::print, this::text);
                    case LinkColumn<R> link -> link(at, link);
                    case DateColumn<R> date -> known(at, date.reading(), notation::print, this::date);
                    case MoneyColumn<R> money -> known(at, money.reading(), notation::print, this::money);
                    case CountColumn<R> count -> known(at, count.reading(), notation::print, this::count);
                    case DecimalColumn<R> decimal -> number(at, decimal, decimal.reading());
                    case PercentColumn<R> percent -> number(at, percent, percent.reading());
                    case RatioColumn<R> ratio -> ratio(at, ratio);
                };
        Function<R, List<org.attest.model.value.Citation>> citations = column.head().citations();
        return (row, sink, watch) -> {
            List<org.attest.model.value.Citation> cited = citations.apply(row);
            if (!cited.isEmpty()) {
                watch.noted(at, notebook.of(cited));
            }
            writer.write(row, sink, watch);
        };
    }

    /** Where in a row a value goes, and who hears of it. */
    private record Spot(int column, CellSink sink, Watch watch) {}

    private <T> CellWriter<R> known(
            int at, Reading<R, T> reading, Function<T, String> print, BiConsumer<Spot, T> put) {
        return switch (reading) {
            case Reading.Plain<R, T>(var value) ->
                (row, sink, watch) -> put.accept(new Spot(at, sink, watch), value.apply(row));
            case Reading.OrMissing<R, T>(var value, var reason) ->
                (row, sink, watch) -> value.apply(row)
                        .ifPresentOrElse(
                                known -> put.accept(new Spot(at, sink, watch), known),
                                () -> missing(at, reason, sink, watch));
            case Reading.Claimed<R, T>(var claim) ->
                (row, sink, watch) -> claimed(new Spot(at, sink, watch), claim.apply(row), print, put);
            case Reading.Measured<R, T>(var measure) ->
                (row, sink, watch) -> figure(at, Figure.of(measure.apply(row)), sink, watch);
            case Reading.Longs<R, T>(var value) ->
                (row, sink, watch) -> exact(at, Figure.exact(value.applyAsLong(row)), sink, watch);
            case Reading.Doubles<R, T>(var value) ->
                (row, sink, watch) -> exact(at, new Figure.Exact(value.applyAsDouble(row)), sink, watch);
        };
    }

    private <T> void claimed(Spot spot, Claim<T> claim, Function<T, String> print, BiConsumer<Spot, T> put) {
        List<Integer> notes = notebook.of(claim, print, decision -> notation.print(decision.decidedOn()));
        if (claim.whyNoValue().filter(Reason.CONFLICT::equals).isPresent() && claim.absence().isEmpty()) {
            // The alternatives carry their notes in the cell itself.
            RichText words = notebook.alternatives(RichText.of(notation.print(Reason.CONFLICT)), claim, print);
            spot.watch().conflict(spot.column(), words.plain());
            spot.watch().figure(spot.column(), new Figure.Disputed());
            spot.sink().text(spot.column(), words);
            return;
        }
        if (!notes.isEmpty()) {
            spot.watch().noted(spot.column(), notes);
        }
        claim.value()
                .ifPresentOrElse(
                        value -> put.accept(spot, value),
                        () -> missing(
                                spot.column(), claim.absence().orElseThrow(), spot.sink(), spot.watch()));
    }

    private void text(Spot spot, Object value) {
        spot.sink().text(spot.column(), value.toString());
    }

    private void date(Spot spot, DateSpan span) {
        if (span.isOneDate()
                && span.start().flatMap(PartialDate::exactDay).isPresent()
                && !inWords[spot.column()]) {
            spot.sink().day(spot.column(), span.start().flatMap(PartialDate::exactDay).orElseThrow());
        } else {
            spot.watch().partialDate(spot.column());
            spot.sink().text(spot.column(), notation.print(span));
        }
    }

    private void money(Spot spot, Money amount) {
        spot.watch().money(spot.column(), amount);
        if (inWords[spot.column()]) {
            spot.sink().text(spot.column(), notation.print(amount));
        } else {
            figure(spot.column(), Figure.of(amount.amount()), spot.sink(), spot.watch());
        }
    }

    private void count(Spot spot, Count count) {
        figure(spot.column(), Figure.of(count), spot.sink(), spot.watch());
    }

    private CellWriter<R> link(int at, LinkColumn<R> link) {
        if (!(link.reading() instanceof Reading.OrMissing<R, java.net.URI>(var address, var reason))) {
            throw new IllegalStateException("a link is read as perhaps absent");
        }
        return (row, sink, watch) -> address.apply(row)
                .ifPresentOrElse(
                        target -> sink.link(at, link.words().apply(row), target),
                        () -> missing(at, reason, sink, watch));
    }

    private CellWriter<R> number(int at, NumberColumn<R> column, Reading<R, BigDecimal> reading) {
        Function<R, Figure> figures = Figures.of(column);
        if (reading instanceof Reading.Claimed<R, BigDecimal>(var claim)) {
            return (row, sink, watch) -> claimed(
                    new Spot(at, sink, watch),
                    claim.apply(row),
                    BigDecimal::toPlainString,
                    (spot, value) -> figure(at, figures.apply(row), sink, watch));
        }
        return (row, sink, watch) -> figure(at, figures.apply(row), sink, watch);
    }

    private CellWriter<R> ratio(int at, RatioColumn<R> ratio) {
        Function<R, Figure> figures = Figures.of(ratio);
        Expression formula =
                new Expression.RatioInRow(table.indexOf(ratio.numerator()), table.indexOf(ratio.denominator()));
        return (row, sink, watch) -> {
            sink.formula(at, formula);
            figure(at, figures.apply(row), sink, watch);
        };
    }

    private void exact(int at, Figure figure, CellSink sink, Watch watch) {
        figure(at, figure, sink, watch);
    }

    private void figure(int at, Figure figure, CellSink sink, Watch watch) {
        watch.figure(at, figure);
        switch (figure) {
            case Figure.Exact(double value) -> sink.number(at, value);
            case Figure.Bound(Count count) -> sink.text(at, notation.print(count));
            case Figure.Absent(Reason reason) -> sink.missing(at, reason);
            case Figure.Disputed disputed -> sink.missing(at, Reason.CONFLICT);
        }
    }

    private void missing(int at, Reason reason, CellSink sink, Watch watch) {
        watch.figure(at, new Figure.Absent(reason));
        sink.missing(at, reason);
    }
}
