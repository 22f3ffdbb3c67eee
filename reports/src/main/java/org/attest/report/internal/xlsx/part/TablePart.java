package org.attest.report.internal.xlsx.part;

import java.util.Optional;
import org.attest.report.document.Cell;
import org.attest.report.document.Table;
import org.attest.report.internal.xlsx.encode.Xml;
import org.attest.report.internal.xlsx.plan.Formulas;
import org.attest.report.internal.xlsx.plan.Layout;
import org.attest.report.internal.xlsx.plan.SheetPlan;

/** A table that Excel and screen readers know as one (ECMA-376 part 1, 18.5.1.2). No stripes. */
record TablePart(Layout layout, SheetPlan page) {
    private Table table() {
        return page.table().orElseThrow();
    }

    /** @param filtered whether its headers offer filters */
    byte[] xml(int id, boolean filtered) {
        String name = page.tableName();
        String area = area(page.end());
        String total = page.isTotalled() ? "totalsRowCount" : "totalsRowShown";
        int rows = page.isTotalled() ? 1 : 0;
        Xml xml = Xml.part();
        xml.open("table", "xmlns", Xml.MAIN, "id", id, "name", name, "displayName", name, "ref", area, total, rows);
        if (filtered) {
            xml.add("autoFilter", "ref", area(page.lastRow()));
        }
        xml.open("tableColumns", "count", table().columns().size());
        for (int column = 0; column < table().columns().size(); column++) {
            column(column, xml);
        }
        return xml.end();
    }

    private String area(long last) {
        return SheetPlan.here(page.headerRow(), 0) + ":"
                + SheetPlan.here(last, table().columns().size() - 1);
    }

    /** Says of a total what Excel would say, had a person chosen it. */
    private void column(int column, Xml xml) {
        Optional<Cell> total =
                table().total().filter(drawn -> page.isTotalled()).flatMap(drawn -> drawn.at(column));
        Optional<String> formula = total.filter(Cell.Live.class::isInstance).flatMap(this::formula);
        Optional<String> label = column == 0 && page.isTotalled()
                ? table().total().map(drawn -> drawn.label())
                : total.filter(cell -> formula.isEmpty()).flatMap(this::words);
        Object[] declared = {
            "id",
            column + 1,
            "name",
            table().columns().get(column).header(),
            "totalsRowLabel",
            label,
            "totalsRowFunction",
            formula.map(live -> "custom")
        };
        formula.ifPresentOrElse(
                live -> {
                    boolean array = live.startsWith("{");
                    xml.open("tableColumn", declared)
                            .words(
                                    "totalsRowFormula",
                                    array ? live.substring(1, live.length() - 1) : live,
                                    "array",
                                    array)
                            .close();
                },
                () -> xml.add("tableColumn", declared));
    }

    private Optional<String> formula(Cell total) {
        return new Formulas(layout, page).print(((Cell.Live) total).expression(), page.totalRow());
    }

    private Optional<String> words(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text, var instead) -> Optional.of(text.plain());
            case Cell.Missing(var reason) -> Optional.of(layout.notation().print(reason));
            case Cell.Live live -> words(live.result());
            default -> Optional.empty();
        };
    }
}
