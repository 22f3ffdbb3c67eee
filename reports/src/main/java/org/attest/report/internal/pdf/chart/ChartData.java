package org.attest.report.internal.pdf.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.attest.report.document.Cell;
import org.attest.report.document.Chart;
import org.attest.report.document.Column;
import org.attest.report.document.Table;
import org.attest.report.style.Format;

/** The figures of a chart as a table of their own, for where the chart's table is not printed. */
final class ChartData {
    private static final Cell NO_FIGURE = Cell.of("\u2013");

    private ChartData() {}

    static Table of(Chart chart) {
        List<Column> columns = new ArrayList<>();
        String category = chart.key() + "-category";
        columns.add(Column.of(category, chart.categoryTitle(), Format.text(), Column.Extent.NONE));
        for (Chart.Series series : chart.series()) {
            String label = chart.series().size() == 1 ? chart.valueTitle() : series.name();
            String key = chart.key() + "-" + series.column();
            columns.add(Column.of(key, label, chart.format(), Column.Extent.NONE));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(chart.categories().get(i)));
            for (Chart.Series series : chart.series()) {
                OptionalDouble value = series.values().get(i);
                row.add(value.isPresent() ? new Cell.Figure(value.getAsDouble()) : NO_FIGURE);
            }
            rows.add(row);
        }
        return Table.of(chart.key() + "-data", chart.title(), List.of(), columns, rows);
    }
}
