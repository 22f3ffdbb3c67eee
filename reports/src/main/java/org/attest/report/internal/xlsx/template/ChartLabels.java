package org.attest.report.internal.xlsx.template;

import org.attest.report.document.Chart;
import org.attest.report.style.Colour;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** The values that are written at the points of a chart, and nothing else. POI has no call for them. */
final class ChartLabels {
    /** A part of nothing has no room for its figure. */
    private static final String NO_ZEROS = "#,##0.##;-#,##0.##;";

    /** Large text in bold, for which the series' colours have contrast enough with white (WCAG 2.2, 1.4.3). */
    private static final int HUNDREDTHS_OF_POINTS = 1400;

    private ChartLabels() {}

    static void write(CTPlotArea area, Chart.Kind kind) {
        boolean within = kind == Chart.Kind.STACKED_BAR;
        area.getBarChartList()
                .forEach(bars -> bars.getSerList().forEach(series -> write(series.addNewDLbls(), within)));
        area.getLineChartList()
                .forEach(lines -> lines.getSerList().forEach(series -> write(series.addNewDLbls(), false)));
    }

    /** @param within whether the values stand on the areas and not beside them */
    private static void write(CTDLbls labels, boolean within) {
        if (within) {
            labels.addNewNumFmt().setFormatCode(NO_ZEROS);
            labels.getNumFmt().setSourceLinked(false);
            labels.addNewTxPr().addNewBodyPr();
            labels.getTxPr().addNewLstStyle();
            CTTextCharacterProperties letters =
                    labels.getTxPr().addNewP().addNewPPr().addNewDefRPr();
            letters.setSz(HUNDREDTHS_OF_POINTS);
            letters.setB(true);
            letters.addNewSolidFill().addNewSrgbClr().setVal(ChartBuilder.rgb(Colour.WHITE));
        }
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
