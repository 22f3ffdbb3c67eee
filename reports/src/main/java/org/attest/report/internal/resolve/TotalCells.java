package org.attest.report.internal.resolve;

import java.util.Optional;
import org.attest.model.value.Count;
import org.attest.model.value.Reason;
import org.attest.report.document.Cell;
import org.attest.report.document.Expression;
import org.attest.report.document.RichText;
import org.attest.report.wording.Notation;

/** What a computed figure looks like in a cell: only an exact one is live. */
final class TotalCells {
    private TotalCells() {}

    /** What a number is where its inputs are of several currencies: none. */
    static Figure unmixed(Figure figure) {
        return figure instanceof Figure.Exact ? new Figure.Absent(Reason.MIXED_UNITS) : figure;
    }

    static Cell of(Figure figure, Expression formula, Notation notation) {
        return switch (figure) {
            case Figure.Exact(double value) -> new Cell.Live(formula, new Cell.Figure(value));
            default -> plain(figure, notation);
        };
    }

    static Cell plain(Figure figure, Notation notation) {
        return switch (figure) {
            case Figure.Exact(double value) -> new Cell.Figure(value);
            case Figure.Bound(Count count) ->
                new Cell.Text(RichText.of(notation.print(count)), Optional.of(Reason.BOUND_ONLY));
            case Figure.Absent absent -> new Cell.Missing(absent.reason());
            case Figure.Disputed disputed -> new Cell.Missing(disputed.whyNotExact());
        };
    }
}
