package org.attest.report.internal.xlsx.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.attest.report.document.Chart;

/**
 * The cells that a chart shows. Words are zero to a chart, so a figure that is missing takes a cell that is empty in
 * every sheet, and where there is such a gap the table offers no sorting. Formulas besides that give #N/A would follow
 * a reader who sorts, but be a second table, with errors in it, which LibreOffice draws as zero.
 */
public record ChartCells(Layout layout, Chart chart) {
    /** No table is so wide. */
    private static final int LAST_COLUMN = 16_383;

    /** Whether some figure is missing. */
    public boolean haveGaps() {
        return chart.series().stream().anyMatch(series -> series.values().contains(OptionalDouble.empty()));
    }

    /** Whether all gaps can be named; each of them takes a part of a formula. */
    public boolean canBeNamed() {
        return chart.series().stream().allMatch(series -> range(series).length() <= Limits.LONGEST_FORMULA);
    }

    /** The cells of a series, with empty ones in its gaps. */
    public String range(Chart.Series series) {
        SheetPlan data = layout.page(chart.table());
        List<String> areas = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= series.values().size(); i++) {
            boolean known = series.values().get(from).isPresent();
            if (i == series.values().size() || series.values().get(i).isPresent() != known) {
                areas.add(data.fixedColumn(known ? series.column() : LAST_COLUMN, from, i - 1));
                from = i;
            }
        }
        return areas.size() == 1 && series.values().getFirst().isPresent()
                ? areas.getFirst()
                : "(" + String.join(",", areas) + ")";
    }
}
