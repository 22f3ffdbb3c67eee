package org.attest.report.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.attest.report.document.Chart;
import org.attest.report.document.Column;
import org.attest.report.document.Table;
import org.attest.report.internal.xlsx.template.TemplateKey;
import org.attest.report.xlsx.Profile;

/** Says what a planned workbook looks like without its data. */
final class TemplateKeys {
    private static final int LEAST_CHART_ROWS = 26;

    /** Of title, axis and legend. */
    private static final int CHART_FRAME_ROWS = 8;

    private TemplateKeys() {}

    static TemplateKey of(Layout layout, Profile profile) {
        boolean working = profile == Profile.WORKING;
        List<TemplateKey.Sheet> sheets = layout.pages().stream()
                .map(page -> new TemplateKey.Sheet(
                        page.name(),
                        page.widths().areWide(),
                        page.table()
                                .filter(table -> page.widths().areOfSeveralPages())
                                .map(table -> table.rowKey().orElse(0)),
                        page.table()
                                .filter(table -> page.hasRows())
                                .map(table -> table(layout, page, table, working && isSortable(layout, table))),
                        page.chart()
                                .filter(chart -> new ChartData(layout, chart).isHeld())
                                .map(TemplateKeys::picture)))
                .toList();
        return new TemplateKey(layout.document().theme(), working, sheets, layout.figureNames());
    }

    private static TemplateKey.Table table(Layout layout, SheetPlan page, Table table, boolean filtered) {
        Totals totals = new Totals(layout, page);
        List<TemplateKey.Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(column(table.columns().get(i), totals.kind(i)));
        }
        return new TemplateKey.Table(page.tableName(), columns, page.isTotalled(), filtered);
    }

    /** Whether each chart of it would still be right. */
    private static boolean isSortable(Layout layout, Table table) {
        return layout.pages().stream()
                .flatMap(page -> page.chart().stream())
                .noneMatch(chart -> chart.table().equals(table.key()) && ChartData.hasGaps(chart));
    }

    private static TemplateKey.Column column(Column column, TemplateKey.Total total) {
        return new TemplateKey.Column(column.header(), column.highlights(), column.bars(), total);
    }

    private static TemplateKey.Picture picture(Chart chart) {
        return new TemplateKey.Picture(chart.kind(), chart.series().size(), rows(chart));
    }

    /** So many that the label of each bar has its line. */
    private static int rows(Chart chart) {
        int bars = switch (chart.kind()) {
            case BAR -> chart.series().size();
            case STACKED_BAR -> 1;
            case LINE -> 0;
        };
        return Math.max(LEAST_CHART_ROWS, CHART_FRAME_ROWS + chart.categories().size() * (bars + 1));
    }
}
