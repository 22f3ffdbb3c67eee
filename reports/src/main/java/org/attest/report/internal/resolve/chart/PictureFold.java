package org.attest.report.internal.resolve.chart;

import java.util.List;
import java.util.function.IntFunction;
import org.attest.report.definition.Chart;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Plot;
import org.attest.report.definition.SectionBlock;
import org.attest.report.definition.Table;
import org.attest.report.internal.resolve.row.RowFacts;
import org.attest.report.problem.Where;

/** Collects what a picture shows while its table is folded: as many rows as it can draw and no more. */
public sealed interface PictureFold permits ChartFold, PlotFold {
    static PictureFold of(SectionBlock.Picture<?> picture, Table<?> table, Where report, Edition edition) {
        return switch (picture.graphic()) {
            case Chart<?> chart -> new ChartFold(picture, chart, table, report, edition.notation());
            case Plot<?> plot -> PlotFold.of(new PlotFold.Standing(picture, plot, table, report, edition));
        };
    }

    SectionBlock.Picture<?> picture();

    /** The columns whose words it needs. */
    List<Integer> worded();

    /** Takes a row, and what it says in the columns that are worded. */
    void add(RowFacts row, IntFunction<String> words);

    /** Rows that a picture cannot show: where and what, and in words of the report. */
    record Misfit(Where where, String what, String words) {}
}
