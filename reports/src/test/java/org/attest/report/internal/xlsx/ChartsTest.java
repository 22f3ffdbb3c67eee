package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.report.internal.xlsx.Sample.missing;
import static org.attest.report.internal.xlsx.Sample.row;
import static org.attest.report.internal.xlsx.Sample.text;
import static org.attest.report.internal.xlsx.Sample.whole;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.model.value.Reason;
import org.attest.report.XlsxRenderer;
import org.attest.report.document.Chart;
import org.attest.report.document.Chart.Kind;
import org.attest.report.document.Document;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.xlsx.Profile;
import org.attest.report.xlsx.XlsxOptions;
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
            assertThat(Workbooks.firstColumn(workbook, "courts chart"))
                    .containsExactly(
                            "Cases by court",
                            "Back to contents",
                            "The figures of this chart: Title of courts",
                            "What \"one\" sees");
            assertThat(Workbooks.link(workbook, "courts chart", "A3")).hasValue("'courts'!A1");
            XSSFChart chart = workbook.getSheet("courts chart")
                    .getDrawingPatriarch()
                    .getCharts()
                    .getFirst();
            assertThat(chart.getTitleText().getString()).isEqualTo("Cases by court");
        }
        assertThat(Workbooks.part(report(kind), "xl/drawings/drawing4.xml"))
                .contains("name=\"Cases by court\" descr=\"What &#34;one&#34; sees\"");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_viewer_that_does_not_compute_finds_the_figures_in_the_chart(Kind kind) {
        String part = Workbooks.part(report(kind), "xl/charts/chart4.xml");
        assertThat(part)
                .contains("<c:f>'courts'!$A$4:$A$6</c:f><c:strCache><c:ptCount val=\"3\"/>"
                        + "<c:pt idx=\"0\"><c:v>Dhaka</c:v></c:pt><c:pt idx=\"1\"><c:v>&lt;Khulna&gt;</c:v></c:pt>")
                .contains("<c:tx><c:v>Filed &amp; open</c:v></c:tx>")
                // What is not reported is no point.
                .contains(
                        "<c:f>('courts'!$B$4,'courts'!$XFD$5,'courts'!$B$6)</c:f><c:numCache><c:formatCode>#,##0</c:formatCode>"
                                + "<c:ptCount val=\"3\"/><c:pt idx=\"0\"><c:v>78.0</c:v></c:pt>"
                                + "<c:pt idx=\"2\"><c:v>2.5</c:v></c:pt></c:numCache>");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void names_stand_beside_the_plot_and_not_in_bars_of_less_than_nought(Kind kind) {
        assertThat(Workbooks.part(report(kind), "xl/charts/chart4.xml"))
                .containsOnlyOnce("<c:tickLblPos val=\"low\"/>");
    }

    /** A line over every row of a table, with a figure in each or in every second one. */
    private static Document line(String key, int rows, boolean gaps) {
        List<OptionalDouble> values = IntStream.range(0, rows)
                .mapToObj(i -> gaps && i % 2 == 0 ? OptionalDouble.empty() : OptionalDouble.of(i))
                .toList();
        List<String> names = IntStream.range(0, rows).mapToObj(i -> "Day " + i).toList();
        Table table = Sample.table(
                key,
                List.of(text("Day"), whole("Cases")),
                IntStream.range(0, rows)
                        .mapToObj(i -> row(
                                names.get(i),
                                values.get(i).isPresent() ? Sample.figure(i) : missing(Reason.NOT_REPORTED)))
                        .toList());
        List<Chart.Series> series = List.of(new Chart.Series("Cases", 1, values));
        Chart chart = new Chart(
                "cases", Kind.LINE, "Cases", key, 0, "Day", names, series, "Cases", Format.whole(), "What one sees");
        return Sample.document(
                Notation.ENGLISH, List.of(new Section(1, "Days", List.of(table, chart))), Optional.empty());
    }

    private static boolean isSorted(Document report) {
        byte[] workbook = Workbooks.render(report, XlsxOptions.DEFAULT.profile(Profile.WORKING));
        assertThat(Workbooks.part(workbook, "xl/tables/table2.xml")).contains("<autoFilter");
        return Workbooks.part(workbook, "xl/tables/table3.xml").contains("<autoFilter");
    }

    @Test
    void a_table_offers_no_sorting_where_a_chart_of_it_has_gaps() {
        assertThat(isSorted(line("days", 3, true))).isFalse();
        assertThat(isSorted(line("days", 3, false))).isTrue();
    }

    @Test
    void a_chart_of_more_gaps_than_a_formula_can_name_is_left_out_and_told() {
        assertThat(Workbooks.part(line("days", 366, true), "xl/charts/chart4.xml"))
                .contains(",'days'!$XFD$368,'days'!$B$369)");
        Document report = line("d".repeat(31), 366, true);
        assertThat(Workbooks.part(report, "xl/sharedStrings.xml")).contains("What one sees");
        assertThat(Workbooks.part(report, "xl/worksheets/sheet4.xml")).doesNotContain("<drawing");
        assertThat(new XlsxRenderer(XlsxOptions.DEFAULT).render(report, OutputStream.nullOutputStream()))
                .containsExactly(
                        new Document.Finding(
                                "report \"tribunal-caseload\" > chart \"cases\"",
                                "is left out here, the PDF has it: a series has more gaps than a formula of 8192 characters can name"));
    }

    @Test
    void axes_are_named_and_stacked_bars_lie_upon_each_other() {
        String part = Workbooks.part(report(Kind.STACKED_BAR), "xl/charts/chart4.xml");
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
        assertThat(Workbooks.part(Sample.of(table), "xl/worksheets/sheet3.xml"))
                .contains(
                        "<conditionalFormatting sqref=\"B4:B5\"><cfRule type=\"dataBar\" priority=\"1\"><dataBar minLength=\"0\" maxLength=\"100\">"
                                + "<cfvo type=\"num\" val=\"0\"/><cfvo type=\"max\"/><color rgb=\"FF9DB9C4\"/></dataBar>")
                .contains("<x14:cfvo type=\"autoMin\"/>", "<x14:axisColor ", "<xm:sqref>B4:B5</xm:sqref>");
    }
}
