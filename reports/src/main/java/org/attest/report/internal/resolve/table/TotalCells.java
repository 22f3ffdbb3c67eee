package org.attest.report.internal.resolve.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Reason;
import org.attest.report.document.Cell;
import org.attest.report.document.Expression;
import org.attest.report.document.RichText;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.internal.resolve.row.Notebook;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;

/** What a computed figure looks like in a cell: one that a spreadsheet computes alike is live. And how a small cell reads. */
public final class TotalCells {
    private TotalCells() {}

    /** @param mixed whether it is of several currencies */
    static Cell of(RunningTotal total, boolean mixed, Expression formula, Format format, Notation notation) {
        Figure figure = mixed ? total.total().unmixed() : total.total();
        Cell plain = plain(figure, format, notation);
        return figure instanceof Figure.Exact && total.isLive() ? new Cell.Live(formula, plain) : plain;
    }

    /** A stated count; in an open conflict, all that is asserted with its notes. */
    public static Cell stated(Claim<Count> claim, Notebook notebook, Notation notation) {
        Figure figure = Figure.of(claim, Figure::of);
        return figure instanceof Figure.Disputed
                ? new Cell.Text(notebook.alternatives(claim, notation::print), Optional.of(Reason.CONFLICT))
                : plain(figure, Format.whole(), notation);
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
            case Cell.Missing(Reason reason) -> notation.print(reason);
            case Cell.Link(String text, var target) -> text;
            case Cell.Jump(String text, String table, int row) -> text;
            case Cell.Live(var expression, Cell result) -> words(result, format, notation);
            case Cell.Formatted(Format own, Cell value) -> words(value, own, notation);
        };
    }
}
