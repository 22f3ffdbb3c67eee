package org.attest.report.internal.xlsx;

import java.util.Optional;
import org.attest.report.document.Cell;
import org.attest.report.document.Table;
import org.attest.report.internal.xlsx.template.Placeholders;
import org.attest.report.internal.xlsx.template.Placeholders.Of;
import org.attest.report.internal.xlsx.template.TemplateKey.Total;
import org.attest.report.wording.Notation;

/** What a native table declares of its totals row. */
final class Totals {
    private final SheetPlan page;
    private final Table table;
    private final Notation notation;
    private final Formulas formulas;

    Totals(Layout layout, SheetPlan page) {
        this.page = page;
        this.table = page.table().orElseThrow();
        this.notation = layout.notation();
        this.formulas = new Formulas(layout, page);
    }

    Total kind(int column) {
        if (!page.isTotalled()) {
            return Total.NONE;
        }
        if (column == 0) {
            return Total.LABEL;
        }
        return switch (cell(column).orElse(null)) {
            case null -> Total.NONE;
            case Cell.Live live -> formula(live).isPresent() ? Total.FORMULA : plain(live.result());
            case Cell plain -> plain(plain);
        };
    }

    void fill(Placeholders placeholders, int sheet) {
        for (int column = 0; column < table.columns().size(); column++) {
            switch (kind(column)) {
                case LABEL -> placeholders.text(sheet, Of.TOTAL, column, label(column));
                case FORMULA ->
                    placeholders.text(
                            sheet,
                            Of.TOTAL,
                            column,
                            formula((Cell.Live) cell(column).orElseThrow()).orElseThrow());
                case NONE -> {}
            }
        }
    }

    private static Total plain(Cell cell) {
        return cell instanceof Cell.Text || cell instanceof Cell.Missing ? Total.LABEL : Total.NONE;
    }

    private String label(int column) {
        return column == 0
                ? table.total().orElseThrow().label()
                : cell(column).map(this::words).orElse("");
    }

    private String words(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text, var instead) -> text.plain();
            case Cell.Missing(var reason) -> notation.print(reason);
            case Cell.Live live -> words(live.result());
            default -> "";
        };
    }

    private Optional<Cell> cell(int column) {
        return table.total().flatMap(total -> total.at(column));
    }

    private Optional<String> formula(Cell.Live live) {
        return formulas.print(live.expression(), page.totalRow());
    }
}
