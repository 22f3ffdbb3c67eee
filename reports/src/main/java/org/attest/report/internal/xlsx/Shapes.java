package org.attest.report.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.attest.report.document.Chart;
import org.attest.report.document.Column;
import org.attest.report.document.Table;
import org.attest.report.internal.xlsx.skeleton.Shape;
import org.attest.report.xlsx.Profile;

/** Says what a planned workbook looks like without its data. */
final class Shapes {
    private Shapes() {}

    static Shape of(Layout layout, Profile profile) {
        boolean working = profile == Profile.WORKING;
        List<Shape.Sheet> sheets = layout.pages().stream()
                .map(page -> new Shape.Sheet(
                        page.name(),
                        page.widths().areWide(),
                        page.table().filter(table -> page.hasRows()).map(table -> table(layout, page, table, working)),
                        page.chart().map(Shapes::picture)))
                .toList();
        return new Shape(layout.document().theme(), working, sheets, layout.figureNames());
    }

    private static Shape.Table table(Layout layout, Page page, Table table, boolean filtered) {
        Totals totals = new Totals(layout, page);
        List<Shape.Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(column(table.columns().get(i), totals.kind(i)));
        }
        return new Shape.Table(page.tableName(), columns, page.isTotalled(), filtered);
    }

    private static Shape.Column column(Column column, Shape.Total total) {
        return new Shape.Column(column.header(), column.highlights(), column.bars(), total);
    }

    private static Shape.Picture picture(Chart chart) {
        // Only the pieces of a doughnut have a colour each.
        int categories =
                chart.kind() == Chart.Kind.DOUGHNUT ? chart.categories().size() : 0;
        return new Shape.Picture(chart.kind(), chart.series().size(), categories);
    }
}
