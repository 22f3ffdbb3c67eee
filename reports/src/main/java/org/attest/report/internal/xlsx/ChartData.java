package org.attest.report.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.attest.report.document.Chart;
import org.attest.report.internal.xlsx.encode.EscapedText;
import org.attest.report.internal.xlsx.look.FormatCodes;
import org.attest.report.internal.xlsx.template.Placeholders;
import org.attest.report.internal.xlsx.template.Placeholders.Of;
import org.attest.report.problem.RenderException;

/**
 * What a chart shows, and where in the workbook it stands: viewers that do not compute draw from the copy in the chart.
 *
 * <p>Words are zero to a chart, so where a figure is missing it takes a cell that is empty in every sheet. Formulas besides
 * that give #N/A there would follow a reader who sorts the table, but they would be a second table of the figures, with
 * errors in it, which LibreOffice draws as zero and older Excel draws its line across. So where there is a gap the table
 * offers no sorting.
 */
final class ChartData {
    /** No table is so wide. */
    private static final int LAST_COLUMN = 16_383;

    private final Layout layout;
    private final Chart chart;

    ChartData(Layout layout, Chart chart) {
        this.layout = layout;
        this.chart = chart;
    }

    static boolean hasGaps(Chart chart) {
        return chart.series().stream().anyMatch(series -> series.values().contains(OptionalDouble.empty()));
    }

    /** Whether all its gaps can be named; each of them takes a part of a formula. */
    boolean isHeld() {
        SheetPlan data = layout.page(chart.table());
        return chart.series().stream().allMatch(series -> range(data, series).length() <= Limits.LONGEST_FORMULA);
    }

    void fill(Placeholders placeholders, int sheet) {
        List<SheetPlan> pages = layout.pages(chart.table());
        SheetPlan data = pages.getFirst();
        if (pages.size() > 1 || data.rows() != chart.categories().size()) {
            throw new RenderException(
                    layout.report().then("chart", chart.key()),
                    "shows " + chart.categories().size() + " categories of " + data.rows()
                            + " rows, must show each row of its table");
        }
        placeholders.text(sheet, Of.CHART_TITLE, 0, checked("title", chart.title()));
        placeholders.text(sheet, Of.CHART_DESCRIPTION, 0, checked("description", chart.description()));
        placeholders.text(sheet, Of.CATEGORY_TITLE, 0, checked("category title", chart.categoryTitle()));
        placeholders.text(sheet, Of.VALUE_TITLE, 0, checked("value title", chart.valueTitle()));
        placeholders.text(sheet, Of.CATEGORY_RANGE, 0, data.fixedColumn(chart.categoryColumn()));
        placeholders.xml(sheet, Of.CATEGORY_CACHE, 0, points(chart.categories().size(), chart.categories()::get));
        for (int i = 0; i < chart.series().size(); i++) {
            Chart.Series series = chart.series().get(i);
            placeholders.text(sheet, Of.SERIES_NAME, i, checked("series", series.name()));
            placeholders.text(sheet, Of.SERIES_RANGE, i, range(data, series));
            placeholders.xml(sheet, Of.SERIES_CACHE, i, values(series));
        }
    }

    /** The cells of a series, with empty ones in its gaps. */
    private static String range(SheetPlan data, Chart.Series series) {
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

    private String checked(String kind, String text) {
        Limits.checkOutsideCells(
                text, () -> layout.report().then("chart", chart.key()).then("text", kind));
        return text;
    }

    private String values(Chart.Series series) {
        String code = FormatCodes.of(chart.format(), layout.notation().locale());
        return "<c:formatCode>" + EscapedText.escape(code) + "</c:formatCode>"
                + points(series.values().size(), i -> number(series.values().get(i)));
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
    }

    /** A point without a value is left out (ECMA-376 part 1, 21.2.2.128). */
    private static String points(int count, IntFunction<String> value) {
        StringBuilder points = new StringBuilder("<c:ptCount val=\"" + count + "\"/>");
        for (int i = 0; i < count; i++) {
            String text = value.apply(i);
            if (!text.isEmpty()) {
                points.append("<c:pt idx=\"").append(i).append("\"><c:v>");
                points.append(EscapedText.escape(text)).append("</c:v></c:pt>");
            }
        }
        return points.toString();
    }
}
