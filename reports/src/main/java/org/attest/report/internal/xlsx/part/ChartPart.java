package org.attest.report.internal.xlsx.part;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.attest.report.document.Chart;
import org.attest.report.internal.xlsx.encode.EscapedText;
import org.attest.report.internal.xlsx.encode.Xml;
import org.attest.report.internal.xlsx.look.FormatCodes;
import org.attest.report.internal.xlsx.look.StyleSheet;
import org.attest.report.internal.xlsx.plan.ChartCells;
import org.attest.report.internal.xlsx.plan.Layout;
import org.attest.report.internal.xlsx.plan.Limits;
import org.attest.report.internal.xlsx.plan.SheetPlan;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Colour;
import org.attest.report.style.Theme;

/**
 * A chart (ECMA-376 part 1, 21.2) over cells of the workbook. It holds a copy of the data: viewers that do not compute draw
 * from it. Figures stand at their bars instead of a grid.
 */
public final class ChartPart {
    static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** Lines stay apart by their marks, too. */
    private static final List<String> MARKERS = List.of("circle", "square", "diamond", "triangle");

    /** A part of nothing has no room for its figure. */
    private static final String NO_ZEROS = "#,##0.##;-#,##0.##;";

    /** Of a point and a half: between areas that touch. In English metric units. */
    private static final int GAP = 19_050;

    private final Layout layout;
    private final Chart chart;
    private final Xml xml = Xml.part();

    public ChartPart(Layout layout, Chart chart) {
        this.layout = layout;
        this.chart = chart;
    }

    void write(Parts parts, int number) throws IOException {
        checked("description", chart.description());
        parts.add(Parts.Type.CHART, "xl/charts/chart" + number + ".xml", chart());
        new DrawingPart(chart).write(parts, number);
    }

    private byte[] chart() {
        List<SheetPlan> pages = layout.pages(chart.table());
        SheetPlan data = pages.getFirst();
        if (pages.size() > 1 || data.rows() != chart.categories().size()) {
            throw new RenderException(
                    layout.report().then("chart", chart.key()),
                    "shows " + chart.categories().size() + " categories of " + data.rows()
                            + " rows, must show each row of its table");
        }
        boolean line = chart.kind() == Chart.Kind.LINE;
        xml.open("c:chartSpace", "xmlns:c", CHARTS, "xmlns:a", DRAWINGS);
        value("c:roundedCorners", 0).open("c:chart");
        title("title", chart.title());
        value("c:autoTitleDeleted", 0).open("c:plotArea").add("c:layout");
        plot(data, line);
        axes(line);
        xml.close();
        if (chart.series().size() > 1) {
            xml.open("c:legend");
            value("c:legendPos", "b");
            value("c:overlay", 0).close();
        }
        // A filter of the reader's hides no figure.
        value("c:plotVisOnly", 0);
        value("c:dispBlanksAs", "gap").close();
        xml.open("c:txPr").add("a:bodyPr").add("a:lstStyle").open("a:p").open("a:pPr");
        xml.open("a:defRPr", "sz", 1200).add("a:latin", "typeface", StyleSheet.FONT);
        return xml.end();
    }

    private void plot(SheetPlan data, boolean line) {
        boolean stacked = chart.kind() == Chart.Kind.STACKED_BAR;
        xml.open(line ? "c:lineChart" : "c:barChart");
        if (!line) {
            value("c:barDir", "bar");
        }
        value("c:grouping", line ? "standard" : stacked ? "stacked" : "clustered");
        value("c:varyColors", 0);
        for (int i = 0; i < chart.series().size(); i++) {
            series(data, i, line);
        }
        if (!line) {
            value("c:gapWidth", 60);
        }
        if (stacked) {
            value("c:overlap", 100);
        }
        value("c:axId", 1);
        value("c:axId", 2).close();
    }

    private void series(SheetPlan data, int index, boolean line) {
        Chart.Series series = chart.series().get(index);
        Theme theme = layout.document().theme();
        Colour colour = theme.series(index);
        xml.open("c:ser");
        value("c:idx", index);
        value("c:order", index);
        // Not of the header's cell, which may say more than the chart does.
        xml.open("c:tx").open("c:v").raw(EscapedText.escape(checked("series", series.name())));
        xml.close().close();
        if (line) {
            shape(colour, colour, "w", 28_575);
            xml.open("c:marker");
            value("c:symbol", MARKERS.get(index % MARKERS.size()));
            value("c:size", 7);
            shape(colour, colour).close();
        } else {
            shape(colour, Colour.WHITE, "w", GAP);
            value("c:invertIfNegative", 0);
        }
        labels(theme.on(colour));
        xml.open("c:cat").open("c:strRef").words("c:f", data.fixedColumn(chart.categoryColumn()));
        xml.open("c:strCache");
        points(chart.categories().size(), chart.categories()::get);
        xml.close().close().close();
        xml.open("c:val").open("c:numRef").words("c:f", new ChartCells(layout, chart).range(series));
        String code = FormatCodes.of(chart.format(), layout.notation());
        xml.open("c:numCache").words("c:formatCode", code);
        points(series.values().size(), i -> number(series.values().get(i)));
        xml.close().close().close();
        if (line) {
            value("c:smooth", 0);
        }
        xml.close();
    }

    private Xml shape(Colour fill, Colour edge, Object... width) {
        xml.open("c:spPr");
        solid(fill).open("a:ln", width);
        return solid(edge).close().close();
    }

    private Xml solid(Colour colour) {
        return xml.open("a:solidFill").add("a:srgbClr", "val", colour.hex()).close();
    }

    /** The values at the points, and nothing else; on stacked areas in bold and large, in what reads there. */
    private void labels(Colour text) {
        xml.open("c:dLbls");
        if (chart.kind() == Chart.Kind.STACKED_BAR) {
            xml.add("c:numFmt", "formatCode", NO_ZEROS, "sourceLinked", 0);
            xml.open("c:txPr").add("a:bodyPr").add("a:lstStyle").open("a:p").open("a:pPr");
            // Large text in bold (WCAG 2.2, 1.4.3).
            xml.open("a:defRPr", "sz", 1400, "b", true);
            solid(text).close().close().close().close();
        }
        value("c:showLegendKey", 0);
        value("c:showVal", 1);
        value("c:showCatName", 0);
        value("c:showSerName", 0);
        value("c:showPercent", 0);
        value("c:showBubbleSize", 0).close();
    }

    /** Bars lie, the first one on top: names are long. */
    private void axes(boolean line) {
        axis("c:catAx", 1, line ? "minMax" : "maxMin", line ? "b" : "l");
        title("category title", chart.categoryTitle());
        // Beside the plot: next to an axis that lies at zero they would stand in bars of less than zero.
        ticks("none", "low", 2, "autoZero");
        value("c:auto", 0).close();
        axis("c:valAx", 2, "minMax", line ? "l" : "b");
        title("value title", chart.valueTitle());
        ticks("cross", "nextTo", 1, line ? "autoZero" : "max");
        value("c:crossBetween", "between").close();
    }

    private void axis(String element, int id, String orientation, String position) {
        xml.open(element);
        value("c:axId", id).open("c:scaling");
        value("c:orientation", orientation).close();
        value("c:delete", 0);
        value("c:axPos", position);
    }

    private void ticks(String major, String labels, int across, String crosses) {
        value("c:majorTickMark", major);
        value("c:minorTickMark", "none");
        value("c:tickLblPos", labels);
        value("c:crossAx", across);
        value("c:crosses", crosses);
    }

    private void title(String kind, String text) {
        String language = layout.notation().language();
        xml.open("c:title").open("c:tx").open("c:rich");
        xml.add("a:bodyPr").add("a:lstStyle").open("a:p");
        xml.open("a:pPr", "algn", "l").add("a:defRPr").close().open("a:r").add("a:rPr", "lang", language);
        xml.words("a:t", checked(kind, text)).close().close().close().close();
        value("c:overlay", 0).close();
    }

    private Xml value(String element, Object value) {
        return xml.add(element, "val", value);
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
    }

    /** A point without a value is left out (21.2.2.128). */
    private void points(int count, IntFunction<String> text) {
        value("c:ptCount", count);
        for (int i = 0; i < count; i++) {
            if (!text.apply(i).isEmpty()) {
                xml.open("c:pt", "idx", i).open("c:v").raw(EscapedText.escape(text.apply(i)));
                xml.close().close();
            }
        }
    }

    private String checked(String kind, String text) {
        Limits.checkOutsideCells(
                text, () -> layout.report().then("chart", chart.key()).then("text", kind));
        return text;
    }
}
