package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.report.internal.xlsx.Sample.missing;
import static org.attest.report.internal.xlsx.Sample.row;
import static org.attest.report.internal.xlsx.Sample.text;
import static org.attest.report.internal.xlsx.Sample.whole;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.model.value.Reason;
import org.attest.report.document.Chart;
import org.attest.report.document.Chart.Kind;
import org.attest.report.document.Document;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartsTest {
    private static final Table TABLE = Sample.table(
            "courts",
            List.of(text("Court"), whole("Filed & open"), whole("Decided")),
            List.of(row("Dhaka", 78, 30), row("<Khulna>", missing(Reason.NOT_REPORTED), 4), row("Sylhet", 2.5, 1)));

    private static Chart chart(Kind kind, List<String> categories) {
        return new Chart(
                "cases",
                kind,
                "Cases by court",
                "courts",
                0,
                "Court",
                categories,
                List.of(series(1), series(2)),
                "Cases",
                Format.whole(),
                "What \"one\" sees");
    }

    private static Chart.Series series(int column) {
        return column == 1
                ? new Chart.Series(
                        "Filed & open",
                        1,
                        List.of(OptionalDouble.of(78), OptionalDouble.empty(), OptionalDouble.of(2.5)))
                : new Chart.Series(
                        "Decided", 2, List.of(OptionalDouble.of(30), OptionalDouble.of(4), OptionalDouble.of(1)));
    }

    private static Document report(Chart chart) {
        // The chart may stand before its table.
        return Sample.document(
                Notation.ENGLISH, List.of(new Section(1, "Courts", List.of(chart, TABLE))), Optional.empty());
    }

    private static Document report(Kind kind) {
        return report(chart(kind, List.of("Dhaka", "<Khulna>", "Sylhet")));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_chart_has_a_sheet_with_title_way_to_its_data_and_description(Kind kind) throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(report(kind))) {
            assertThat(Workbooks.firstColumn(workbook, "Cases by court"))
                    .containsExactly(
                            "Cases by court",
                            "Back to contents",
                            "The figures of this chart: Title of courts",
                            "What \"one\" sees");
            assertThat(Workbooks.link(workbook, "Cases by court", "A3")).hasValue("'courts'!A1");
            XSSFChart chart = workbook.getSheet("Cases by court")
                    .getDrawingPatriarch()
                    .getCharts()
                    .getFirst();
            assertThat(chart.getTitleText().getString()).isEqualTo("Cases by court");
        }
        assertThat(Workbooks.part(report(kind), "xl/drawings/drawing1.xml"))
                .contains("name=\"Cases by court\" descr=\"What &#34;one&#34; sees\"");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_viewer_that_does_not_compute_finds_the_figures_in_the_chart(Kind kind) {
        String part = Workbooks.part(report(kind), "xl/charts/chart1.xml");
        assertThat(part)
                .contains("<c:f>'courts'!$A$5:$A$7</c:f><c:strCache><c:ptCount val=\"3\"/>"
                        + "<c:pt idx=\"0\"><c:v>Dhaka</c:v></c:pt><c:pt idx=\"1\"><c:v>&lt;Khulna&gt;</c:v></c:pt>")
                .contains("<c:tx><c:v>Filed &amp; open</c:v></c:tx>")
                // What is not reported is no point.
                .contains(
                        "<c:f>('courts'!$B$5:$B$5,'courts'!$XFD$6:$XFD$6,'courts'!$B$7:$B$7)</c:f><c:numCache><c:formatCode>#,##0</c:formatCode>"
                                + "<c:ptCount val=\"3\"/><c:pt idx=\"0\"><c:v>78.0</c:v></c:pt>"
                                + "<c:pt idx=\"2\"><c:v>2.5</c:v></c:pt></c:numCache>");
    }

    @Test
    void axes_are_named_and_stacked_bars_lie_upon_each_other() {
        String part = Workbooks.part(report(Kind.STACKED_BAR), "xl/charts/chart1.xml");
        assertThat(part)
                .contains("<c:grouping val=\"stacked\"/>")
                .contains("<c:overlap val=\"100\"/>")
                .contains("<a:t>Court</a:t>")
                .contains("<a:t>Cases</a:t>");
    }

    @Test
    void refuses_a_chart_of_other_rows_than_its_table_has() {
        assertThatThrownBy(() -> Workbooks.render(report(chart(Kind.BAR, List.of("Dhaka", "Sylhet")))))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"tribunal-caseload\" > chart \"cases\":"
                        + " shows 2 categories of 3 rows, must show each row of its table");
    }

    @Test
    void bars_lie_behind_the_numbers_of_a_column() {
        var plain = TABLE.columns().get(1);
        var barred = new org.attest.report.document.Column(
                plain.key(),
                plain.label(),
                plain.spanner(),
                plain.format(),
                plain.unit(),
                plain.extent(),
                plain.highlights(),
                true,
                false);
        Table table =
                Sample.table("courts", List.of(text("Court"), barred), List.of(row("Dhaka", 78), row("Sylhet", 2)));
        assertThat(Workbooks.part(Sample.of(table), "xl/worksheets/sheet6.xml"))
                .contains(
                        "<conditionalFormatting sqref=\"B4:B5\"><cfRule priority=\"1\" type=\"dataBar\"><dataBar minLength=\"0\" maxLength=\"100\">"
                                + "<cfvo type=\"num\" val=\"0\"/><cfvo type=\"max\"/><color rgb=\"FF9DB9C4\"/></dataBar>")
                .contains("<x14:cfvo type=\"autoMin\"/>", "<x14:axisColor ", "<xm:sqref>B4:B5</xm:sqref>");
    }
}
