package org.attest.report.internal.resolve.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.model.value.Absence;
import org.attest.model.value.Count;
import org.attest.model.value.Reason;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Table;
import org.attest.report.document.Calculation;
import org.attest.report.document.Cell;
import org.attest.report.document.Expression;
import org.attest.report.document.RichText;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;

/** What a computed figure looks like in a cell: one that a spreadsheet computes alike is live. And how a small cell reads. */
public final class TotalCells {
    private TotalCells() {}

    /** @param format of the column */
    static Cell of(Aggregate<?> aggregate, RunningTotal total, Expression formula, Format format, Notation notation) {
        Figure figure = total.total();
        Optional<Format.Amount> inWords = total.amount(aggregate.column());
        if (inWords.isPresent() && figure instanceof Figure.Exact(double value)) {
            return Cell.of(notation.print(value, inWords.get()));
        }
        Format own = format(aggregate.calculation(), format);
        Cell plain = plain(figure, own, notation);
        Cell cell = own.equals(format) ? plain : new Cell.Formatted(own, plain);
        return figure instanceof Figure.Exact && total.isLive() ? new Cell.Live(formula, cell) : cell;
    }

    /** How what a calculation gives of a column is printed: the mean of whole numbers has a decimal. */
    static Format format(Calculation calculation, Format column) {
        return switch (calculation) {
            case COUNT, DISTINCT -> Format.whole();
            case SHARE -> new Format.Percent(1);
            case MEAN, WEIGHTED_MEAN, MEDIAN -> column instanceof Format.Whole ? new Format.Decimal(1) : column;
            default -> column;
        };
    }

    /** The columns that an aggregate is computed from. */
    static List<Integer> inputs(Aggregate<?> aggregate, Table<?> table) {
        return aggregate.inputs().stream().map(table::indexOf).toList();
    }

    public static Cell plain(Figure figure, Format format, Notation notation) {
        return switch (figure) {
            case Figure.Exact(double value) -> new Cell.Figure(value);
            case Figure.Precise(BigDecimal number) -> Cell.of(notation.exact(number, format));
            case Figure.Bound(Count count) ->
                new Cell.Text(RichText.of(notation.print(count)), Optional.of(Reason.BOUND_ONLY));
            case Figure.Absent absent -> new Cell.Missing(absent.reason());
            case Figure.Disputed disputed -> new Cell.Missing(disputed.whyNotExact());
        };
    }

    /** As it reads. */
    public static String words(Cell cell, Format format, Notation notation) {
        return switch (cell) {
            case Cell.Figure(double value) -> notation.print(value, format);
            case Cell.Day(LocalDate date) -> notation.print(date);
            case Cell.Text(RichText text, var instead) -> text.plain();
            case Cell.Missing(Absence reason) -> notation.print(reason);
            case Cell.Link(String text, var target) -> text;
            case Cell.Jump(String text, String table, int row) -> text;
            case Cell.Live(var expression, Cell result) -> words(result, format, notation);
            case Cell.Formatted(Format own, Cell value) -> words(value, own, notation);
        };
    }
}
