package org.attest.report.internal.xlsx.template;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.attest.report.internal.xlsx.look.StyleSheet;
import org.attest.report.internal.xlsx.template.Placeholders.Of;
import org.attest.report.style.Colour;
import org.attest.report.style.Theme;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Has POI build a chart of cells that are yet to be written. Figures stand at their bars instead of a grid. */
final class ChartBuilder {
    private static final int TOP_ROW = 4;
    private static final int COLUMNS = 8;
    private static final int GAP_IN_PER_CENT = 60;
    private static final double GAP_IN_POINTS = 1.5;
    private static final int HUNDREDTHS_OF_POINTS = 1200;

    /** Lines stay apart by their marks, too. */
    private static final List<MarkerStyle> MARKERS =
            List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.DIAMOND, MarkerStyle.TRIANGLE);

    private final XSSFChart chart;
    private final int index;
    private final TemplateKey.Picture picture;
    private final List<Colour> colours;

    private ChartBuilder(XSSFChart chart, int index, TemplateKey.Picture picture, Theme theme) {
        this.chart = chart;
        this.index = index;
        this.picture = picture;
        this.colours = theme.series();
    }

    static void build(XSSFSheet sheet, int index, TemplateKey.Picture picture, Theme theme) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart =
                drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, TOP_ROW, COLUMNS, TOP_ROW + picture.rows()));
        new ChartBuilder(chart, index, picture, theme).build();
    }

    /** The name of the sheet's chart part, if it has a chart. */
    static Optional<String> part(XSSFSheet sheet) {
        return Optional.ofNullable(sheet.getDrawingPatriarch())
                .flatMap(drawing -> drawing.getCharts().stream().findFirst())
                .map(chart -> chart.getPackagePart().getPartName().getName());
    }

    private void build() {
        chart.setTitleText(Placeholders.mark(index, Of.CHART_TITLE));
        chart.setTitleOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        // A filter of the reader's hides no figure.
        chart.setPlotOnlyVisibleCells(false);
        describe();
        XDDFChartData data = switch (picture.kind()) {
            case BAR -> bars(BarGrouping.CLUSTERED);
            case STACKED_BAR -> bars(BarGrouping.STACKED);
            case LINE -> lines();
        };
        if (picture.series() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        chart.plot(data);
        ChartLabels.write(chart.getCTChart().getPlotArea(), picture.kind());
    }

    private void describe() {
        var properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(Placeholders.mark(index, Of.CHART_TITLE));
        properties.setDescr(Placeholders.mark(index, Of.CHART_DESCRIPTION));
        CTChartSpace space = chart.getCTChartSpace();
        var text = space.addNewTxPr();
        text.addNewBodyPr();
        text.addNewLstStyle();
        CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(HUNDREDTHS_OF_POINTS);
        letters.addNewLatin().setTypeface(StyleSheet.FONT);
    }

    private XDDFChartData bars(BarGrouping grouping) {
        // Bars lie, the first one on top: names are long.
        XDDFCategoryAxis names = categories(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = values(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(grouping);
        bars.setVaryColors(false);
        bars.setGapWidth(GAP_IN_PER_CENT);
        addSeries(bars);
        for (int i = 0; i < picture.series(); i++) {
            bars.getSeries(i).setFillProperties(fill(i));
            bars.getSeries(i).setLineProperties(gap());
        }
        return bars;
    }

    private XDDFChartData lines() {
        XDDFLineChartData lines = (XDDFLineChartData)
                chart.createData(ChartTypes.LINE, categories(AxisPosition.BOTTOM), values(AxisPosition.LEFT));
        // The schema asks for it (ECMA-376 part 1, 21.2.2.97), and POI leaves it out.
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        addSeries(lines);
        for (int i = 0; i < picture.series(); i++) {
            XDDFLineChartData.Series line = (XDDFLineChartData.Series) lines.getSeries(i);
            line.setSmooth(false);
            line.setMarkerStyle(MARKERS.get(i % MARKERS.size()));
            line.setLineProperties(new XDDFLineProperties(fill(i)));
            line.setFillProperties(fill(i));
        }
        return lines;
    }

    private XDDFCategoryAxis categories(AxisPosition position) {
        XDDFCategoryAxis axis = chart.createCategoryAxis(position);
        axis.setTitle(Placeholders.mark(index, Of.CATEGORY_TITLE));
        axis.setMajorTickMark(AxisTickMark.NONE);
        // Beside the plot: next to an axis that lies at zero they would stand in bars of less than zero.
        axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
        return axis;
    }

    private XDDFValueAxis values(AxisPosition position) {
        XDDFValueAxis axis = chart.createValueAxis(position);
        axis.setTitle(Placeholders.mark(index, Of.VALUE_TITLE));
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        return axis;
    }

    /** Of one stand-in point each: what is written for good is put in the place of its copy. */
    private void addSeries(XDDFChartData data) {
        XDDFDataSource<String> names =
                XDDFDataSourcesFactory.fromArray(new String[] {""}, Placeholders.mark(index, Of.CATEGORY_RANGE), 0);
        for (int i = 0; i < picture.series(); i++) {
            XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromArray(
                    new Double[] {0.0}, Placeholders.mark(index, Of.SERIES_RANGE, i), 0);
            data.addSeries(names, values)
                    .setTitle(Placeholders.mark(index, Of.SERIES_NAME, i), new CellReference("A1"));
        }
    }

    private XDDFSolidFillProperties fill(int at) {
        return filled(colours.get(at % colours.size()));
    }

    private static XDDFSolidFillProperties filled(Colour colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb(colour)));
    }

    /** Between areas that touch. */
    private static XDDFLineProperties gap() {
        XDDFLineProperties gap = new XDDFLineProperties(filled(Colour.WHITE));
        gap.setWidth(GAP_IN_POINTS);
        return gap;
    }

    static byte[] rgb(Colour colour) {
        return new byte[] {(byte) colour.red(), (byte) colour.green(), (byte) colour.blue()};
    }
}
