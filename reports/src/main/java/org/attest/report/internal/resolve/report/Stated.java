package org.attest.report.internal.resolve.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.document.Cell;
import org.attest.report.internal.number.SpreadsheetNumber;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.internal.resolve.row.Notebook;
import org.attest.report.internal.resolve.table.Margins;
import org.attest.report.internal.resolve.table.TotalCells;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;

/** A figure that sources state: a count, an amount, or a number of some unit. */
record Stated<T>(Claim<T> claim, Unit unit, Notebook notebook, Notation notation) {
    Figure figure() {
        return Figure.of(claim, this::figure);
    }

    private Figure figure(T value) {
        return switch (value) {
            case Count count -> Figure.of(count);
            case Money money -> Figure.of(money.amount());
            case BigDecimal number -> Figure.of(unit.equals(Unit.PERCENT) ? number.movePointLeft(2) : number);
            default -> throw new IllegalStateException("a figure is a count, an amount or a number");
        };
    }

    /** That of its value; of a count where there is none. */
    Format format() {
        return claim.value()
                .map(value -> switch (value) {
                    case Money money -> new Format.Amount(money.currency(), shown(money.amount()));
                    case BigDecimal number -> {
                        int places = shown(number);
                        yield unit.equals(Unit.PERCENT) ? new Format.Percent(places) : new Format.Decimal(places);
                    }
                    default -> Format.whole();
                })
                .orElse(Format.whole());
    }

    /** Further places stand in no number of a spreadsheet. */
    static int shown(BigDecimal number) {
        return Math.clamp(number.scale(), 0, SpreadsheetNumber.DIGITS);
    }

    /** By how much it may be off: half a unit of the last decimal of a number; counts and amounts are exact. */
    BigDecimal margin() {
        return claim.value()
                .filter(BigDecimal.class::isInstance)
                .map(value -> Margins.half(((BigDecimal) value).scale() + (unit.equals(Unit.PERCENT) ? 2 : 0)))
                .orElse(BigDecimal.ZERO);
    }

    /** In an open conflict, all that is asserted with its notes. */
    Cell cell() {
        return figure() instanceof Figure.Disputed
                ? new Cell.Text(notebook.alternatives(claim, this::print), Optional.of(Reason.CONFLICT))
                : TotalCells.plain(figure(), format(), notation);
    }

    List<Integer> notes() {
        return notebook.of(claim, this::print);
    }

    private String print(T value) {
        return switch (value) {
            case Count count -> notation.print(count);
            case Money money -> notation.print(money);
            case BigDecimal number -> notation.exact(number, new Format.Decimal(0));
            default -> value.toString();
        };
    }
}
