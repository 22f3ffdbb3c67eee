package org.attest.report.internal.resolve.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.attest.model.value.Count;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.report.document.CellSink;
import org.attest.report.document.Scale;
import org.attest.report.internal.number.SpreadsheetNumber;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;

/**
 * Puts figures into the cells of the row that is written.
 *
 * @param barred the places of columns whose numbers have bars
 */
record FigureCells(RowFacts facts, Notation notation, Set<Integer> barred) {
    void whole(int at, long number, CellSink sink) {
        if (SpreadsheetNumber.holds(number)) {
            exact(at, (double) number, sink);
        } else {
            figure(at, Figure.of(number), Format.whole(), sink);
        }
    }

    void exact(int at, double value, CellSink sink) {
        facts.cell(at).number = value;
        sink.number(at, value);
    }

    /** @param format of its words, where it needs some */
    void figure(int at, Figure figure, Format format, CellSink sink) {
        switch (figure) {
            case Figure.Exact(double value) -> exact(at, value, sink);
            case Figure.Precise(BigDecimal number) -> {
                facts.cell(at).figure = figure;
                double near = number.doubleValue();
                bar(at, Scale.Bar.of(Math.min(0, near), Math.max(0, near)), sink);
                sink.text(at, notation.exact(number, format));
            }
            case Figure.Bound(Count count) -> {
                facts.cell(at).figure = figure;
                bar(
                        at,
                        new Scale.Bar(OptionalDouble.empty(), OptionalDouble.of((double) count.number()), List.of()),
                        sink);
                sink.instead(at, Reason.BOUND_ONLY);
                sink.text(at, notation.print(count));
            }
            default -> missing(at, figure, sink);
        }
    }

    /** Of what stands in words but is long. */
    private void bar(int at, Scale.Bar bar, CellSink sink) {
        if (barred.contains(at)) {
            sink.bar(at, bar);
        }
    }

    /** An amount in words, because others of its column are in another currency. */
    void spelt(int at, Money amount, String words, CellSink sink) {
        facts.cell(at).trait = new CellFacts.Amount(amount, true);
        facts.cell(at).figure = Figure.of(amount.amount());
        sink.text(at, words);
    }

    void sum(int at, SummedRow.Sum sum, CellSink sink) {
        facts.cell(at).sum(sum);
        sum.cell().pushTo(sink, at);
    }

    void missing(int at, Figure figure, CellSink sink) {
        facts.cell(at).figure = figure;
        sink.missing(at, figure.whyNotExact());
    }
}
