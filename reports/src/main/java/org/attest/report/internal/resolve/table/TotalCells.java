package org.attest.report.internal.resolve.table;

import java.math.BigDecimal;
import java.util.Optional;
import org.attest.model.value.Count;
import org.attest.model.value.Reason;
import org.attest.report.document.Cell;
import org.attest.report.document.Expression;
import org.attest.report.document.RichText;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;

/** What a computed figure looks like in a cell: one that a spreadsheet computes alike is live. */
public final class TotalCells {
    private TotalCells() {}

    /** @param mixed whether it is of several currencies */
    static Cell of(RunningTotal total, boolean mixed, Expression formula, Format format, Notation notation) {
        Figure figure = mixed ? total.total().unmixed() : total.total();
        Cell plain = plain(figure, format, notation);
        return figure instanceof Figure.Exact && total.isLive() ? new Cell.Live(formula, plain) : plain;
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
}
