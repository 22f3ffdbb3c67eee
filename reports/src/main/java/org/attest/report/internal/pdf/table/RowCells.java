package org.attest.report.internal.pdf.table;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.attest.model.value.Absence;
import org.attest.model.value.Reason;
import org.attest.report.document.Cell;
import org.attest.report.document.CellSink;
import org.attest.report.document.Column;
import org.attest.report.document.Condition;
import org.attest.report.document.Highlight;
import org.attest.report.document.RichText;
import org.attest.report.document.Rule;
import org.attest.report.document.Scale;
import org.attest.report.internal.pdf.text.Destination;
import org.attest.report.internal.pdf.text.PrintedCell;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.attest.report.wording.Notation;

/** The cells of one row as they will be printed. */
public final class RowCells implements CellSink {
    private final Where where;
    private final List<Column> columns;
    private final Notation notation;
    private final List<PrintedCell> cells;
    private Optional<Tone> tone = Optional.empty();
    private Optional<Format> format = Optional.empty();
    private Optional<Scale.Bar> bar = Optional.empty();

    RowCells(Where where, List<Column> columns, Notation notation) {
        this.where = where;
        this.columns = columns;
        this.notation = notation;
        this.cells = new ArrayList<>(columns.size());
    }

    /** A total or a key figure: printed as its column's values are, but not judged by their rules. */
    public static PrintedCell single(Where where, Column column, Cell cell, Notation notation) {
        Column plain = Column.of(column.key(), column.label(), column.format(), Column.Extent.NONE);
        RowCells row = new RowCells(where, List.of(plain), notation);
        cell.pushTo(row, 0);
        return row.at(0);
    }

    public PrintedCell at(int column) {
        return cells.get(column);
    }

    public Where where(int column) {
        return where.then("column", columns.get(column).header());
    }

    public void checkComplete() {
        if (cells.size() < columns.size()) {
            throw new RenderException(
                    where(cells.size()), "has no value, must have one or the reason why there is none");
        }
    }

    @Override
    public void number(int column, double value) {
        highlight(column, condition -> condition instanceof Rule rule && rule.matches(value));
        Format own = format.orElse(columns.get(column).format());
        if (columns.get(column).bars()) {
            bar = Optional.of(Scale.Bar.of(Math.min(0, value), Math.max(0, value)));
        }
        put(column, PrintedCell.whole(notation.print(value, own)));
    }

    @Override
    public void text(int column, String text) {
        highlight(column, condition -> condition instanceof Condition.OneOf words && words.matches(text));
        put(column, PrintedCell.of(text));
    }

    @Override
    public void text(int column, RichText text) {
        put(column, PrintedCell.of(text));
    }

    @Override
    public void day(int column, LocalDate date) {
        highlight(column, condition -> condition instanceof Condition.OfDays days && days.matches(date));
        put(column, PrintedCell.whole(notation.print(date)));
    }

    @Override
    public void missing(int column, Absence reason) {
        unknown(column);
        put(column, PrintedCell.of(notation.print(reason)));
    }

    @Override
    public void instead(int column, Reason reason) {
        unknown(column);
    }

    /** Of a number of which something is known, such as a bound, the bar came before. */
    private void unknown(int column) {
        if (columns.get(column).bars() && bar.isEmpty()) {
            bar = Optional.of(Scale.Bar.UNKNOWN);
        }
    }

    @Override
    public void link(int column, String text, URI target) {
        put(column, PrintedCell.link(text, new Destination.Web(target)));
    }

    @Override
    public void jump(int column, String text, String table, int row) {
        put(column, PrintedCell.link(text, new Destination.Row(table, row)));
    }

    @Override
    public void format(int column, Format pushed) {
        format = Optional.of(pushed);
    }

    @Override
    public void tone(int column, Tone pushed) {
        tone = Optional.of(pushed);
    }

    @Override
    public void bar(int column, Scale.Bar pushed) {
        bar = Optional.of(pushed);
    }

    @Override
    public void cited(int column, List<Integer> references, RichText mark) {
        cells.set(column, cells.get(column).cited(references, mark));
    }

    /** The first highlight whose condition is fulfilled gives the tone, unless the row has one. */
    private void highlight(int column, Predicate<Condition> isFulfilled) {
        if (columns.get(column).highlights().isEmpty()) {
            return;
        }
        for (Highlight highlight : columns.get(column).highlights()) {
            if (tone.isEmpty() && isFulfilled.test(highlight.rule())) {
                tone = Optional.of(highlight.tone());
            }
        }
    }

    private void put(int column, PrintedCell text) {
        if (column != cells.size()) {
            throw new RenderException(
                    where,
                    "the value for column " + (column + 1) + " came when column " + (cells.size() + 1) + " was due");
        }
        cells.add((tone.isEmpty() ? text : text.in(tone.get())).beside(bar));
        bar = Optional.empty();
        tone = Optional.empty();
        format = Optional.empty();
    }
}
