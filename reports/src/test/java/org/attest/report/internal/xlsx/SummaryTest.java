package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.definition.Aggregate.count;
import static org.attest.report.definition.Aggregate.max;
import static org.attest.report.definition.Aggregate.mean;
import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.definition.Chart.bars;
import static org.attest.report.internal.xlsx.Visits.DAY;
import static org.attest.report.internal.xlsx.Visits.DISTRICT;
import static org.attest.report.internal.xlsx.Visits.DISTRICTS;
import static org.attest.report.internal.xlsx.Visits.EACH;
import static org.attest.report.internal.xlsx.Visits.FINE;
import static org.attest.report.internal.xlsx.Visits.FOUND;
import static org.attest.report.internal.xlsx.Visits.GRADES;
import static org.attest.report.internal.xlsx.Visits.LOG;
import static org.attest.report.internal.xlsx.Visits.ROWS;
import static org.attest.report.internal.xlsx.Visits.SHOP;
import static org.attest.report.internal.xlsx.Visits.TEAM;
import static org.attest.report.internal.xlsx.Visits.VIOLATIONS;
import static org.attest.report.internal.xlsx.Visits.VISITS;
import static org.attest.report.internal.xlsx.Visits.shown;
import static org.attest.report.internal.xlsx.Visits.workbook;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.report.Reports;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Quantity;
import org.attest.report.definition.Report;
import org.attest.report.definition.Summary;
import org.attest.report.document.Document;
import org.attest.report.document.TextDump;
import org.attest.report.internal.xlsx.Visits.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Summaries and pivots: two programs compute from the rows what was written. */
class SummaryTest {
    @Test
    void a_summary_says_of_each_group_what_its_rows_come_to() throws IOException {
        byte[] workbook = workbook(ROWS, DISTRICTS);
        assertThat(shown(workbook, "1 Districts", "District")).isEqualTo("""
                District | Visits | Violations | Mean | Median | Fine | Share of fines | Fine per violation | Remarks
                Harbour | 2 | 4 | 4.0 | 4.0 | EUR 120.50 | 94.1% | EUR 25.13 | Violations; Mean; Median; Fine per violation: 1 of 2 reporting.
                Hill | 2 | 3 | 1.5 | 1.5 | EUR 7.50 | 5.9% | EUR 2.50 | none
                [x] | 1 | 9 | 9.0 | 9.0 | [x] | [x] | [x] | Fine; Share of fines; Fine per violation: 0 of 1 reporting.
                All districts | 5 | 16 | 4.0 | 3.5 | EUR 128.00 | 100.0% | EUR 15.43 |\s
                """);
        assertThat(PoiRecalculation.recomputed(workbook)).endsWith(" right");
    }

    @Test
    void a_pivot_has_a_column_for_each_group_of_the_data() throws IOException {
        byte[] workbook = workbook(ROWS, GRADES);
        assertThat(shown(workbook, "1 Grades", "District")).isEqualTo("""
                District | Grade: A | Grade: B | Grade: C* | All grades | Remarks
                Harbour | [z] | 4 | [x] | 4 | C*: 0 of 1 reporting. All grades: 1 of 2 reporting.
                Hill | 3 | [z] | [z] | 3 | none
                [x] | 9 | [z] | [z] | 9 | none
                All districts | 12 | 4 | [x] | 16 |\s
                """);
        assertThat(PoiRecalculation.recomputed(workbook)).endsWith(" right");
    }

    @Test
    void months_and_years_come_in_the_order_of_the_calendar() throws IOException {
        Summary<Visit> months =
                VISITS.by(DAY.month(), count(SHOP).named("Visits"), sum(FINE)).as("months", (t, by) -> {});
        Summary<Visit> years = VISITS.pivot(TEAM, DAY.year(), sum(FINE).named("All"))
                .as("years", (t, by) -> t.grandTotal("All", by.totals()));
        byte[] workbook = workbook(ROWS, months, years);
        assertThat(shown(workbook, "1 Months", "Day")).isEqualTo("""
                Day | Visits | Fine | Remarks
                February 2024 | 1 | EUR 0.00 | none
                November 2024 | 1 | EUR 100.50 | none
                February 2025 | 2 | EUR 20.00 | Fine: 1 of 2 reporting.
                [x] | 1 | EUR 7.50 | none
                """);
        assertThat(shown(workbook, "2 Years", "Team")).isEqualTo("""
                Team | Day: 2024 | Day: 2025 | Day: not reported | All | Remarks
                7 | EUR 100.50 | EUR 20.00 | EUR 7.50 | EUR 128.00 | none
                12 | EUR 0.00 | [x] | [z] | EUR 0.00 | 2025: 0 of 1 reporting. All: 1 of 2 reporting.
                All | EUR 100.50 | EUR 20.00 | EUR 7.50 | EUR 128.00 |\s
                """);
        assertThat(PoiRecalculation.recomputed(workbook)).endsWith(" right");
    }

    /** Braces are what Excel shows of them: in a file they are no formula, and the workbook would have to be repaired. */
    @Test
    void totals_of_columns_with_names_that_are_no_criteria_are_formulas_of_arrays() {
        assertThat(Workbooks.part(workbook(ROWS, GRADES), "xl/tables/table3.xml"))
                .contains("<totalsRowFormula array=\"1\">SUM(IF(")
                .contains("<totalsRowFormula>SUM(")
                .doesNotContain("{");
    }

    /** In the words of a formula: what a reader of the sheet sees of how it is computed. */
    @Test
    void cells_compute_from_the_rows_by_criteria_that_can_be_read() throws IOException {
        byte[] workbook =
                workbook(ROWS, GRADES, VISITS.by(DAY.month(), sum(FINE)).as("months", (t, by) -> {}));
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(Workbooks.cell(opened, "2 Months", "B5").getCellFormula())
                    .isEqualTo("SUMIFS('3 Visits'!$G$5:$G$9,'3 Visits'!$D$5:$D$9,\">=\"&DATE(2024,2,1),"
                            + "'3 Visits'!$D$5:$D$9,\"<\"&DATE(2024,3,1))");
            // "C*" and "[x]" are more than texts to SUMIFS.
            assertThat(Workbooks.cell(opened, "1 Grades", "C6").getCellFormula())
                    .isEqualTo("SUM(IF('3 Visits'!$B$5:$B$9=A6,IF('3 Visits'!$C$5:$C$9=\"B\",'3 Visits'!$F$5:$F$9)))");
        }
    }

    @Test
    void figures_charts_and_checks_point_at_a_summary_as_at_any_table() {
        Document document = Reports.bind(
                        Report.<List<Visit>>of(
                                "visits",
                                1,
                                Locale.ENGLISH,
                                r -> r.title("Visits")
                                        .sources(data -> LOG)
                                        .section(
                                                "S",
                                                s -> s.figure(
                                                                "districts",
                                                                DISTRICTS
                                                                        .table()
                                                                        .rows())
                                                        .figure(
                                                                "all fines",
                                                                DISTRICTS
                                                                        .table()
                                                                        .figure(DISTRICTS.total(sum(FINE))))
                                                        .figure(
                                                                "most of a district",
                                                                DISTRICTS
                                                                        .table()
                                                                        .figure(max(DISTRICTS.of(sum(FOUND)))))
                                                        .figure(
                                                                "districts above 3",
                                                                DISTRICTS
                                                                        .table()
                                                                        .rowsWhere(DISTRICTS
                                                                                .of(sum(FOUND))
                                                                                .above(3)))
                                                        .summary(DISTRICTS)
                                                        .chart(
                                                                "Fines",
                                                                bars(
                                                                        DISTRICTS.table(),
                                                                        DISTRICTS.group(),
                                                                        DISTRICTS.of(sum(FINE))))
                                                        .table(VISITS, data -> data))
                                        .reconcile(
                                                "violations",
                                                Quantity.count(
                                                        VIOLATIONS,
                                                        data -> Claim.stated(
                                                                Count.exactly(20), Citation.of("log", "page 1"))),
                                                DISTRICTS.table().figure(DISTRICTS.total(sum(FOUND))))),
                        ROWS,
                        Edition.of(LocalDate.of(2026, 3, 31), "Registry"))
                .document();
        assertThat(TextDump.of(document).lines().map(String::strip))
                .contains(
                        "figure districts \"districts\" = 3 {RowCount[table=districts]}",
                        "figure all-fines-4-of-5-reporting \"all fines (4 of 5 reporting)\" = EUR 128.00"
                                + " {OfRows[calculation=SUM, table=visits, columns=[6]]}",
                        "figure most-of-a-district \"most of a district\" = 9"
                                + " {OfRows[calculation=MAX, table=districts, columns=[2]]}",
                        "figure districts-above-3 \"districts above 3\" = 2"
                                + " {RowCountWhere[table=districts, column=2, rule=ABOVE 3.0]}",
                        "\"Fine\" <EUR 2>: EUR 120.50 | EUR 7.50 | -",
                        "| violations {CRITICAL} | 20 {CRITICAL}"
                                + " | 16 {OfRows[calculation=SUM, table=visits, columns=[5]]} {CRITICAL}"
                                + " | -4 {InRow[operation=DIFFERENCE, columns=[2, 1], whole=true]} {CRITICAL}"
                                + " | differs {VerdictInRow[difference=3, allowed=OptionalInt.empty, zero=agrees,"
                                + " little=agrees within rounding, number=differs, none=not computable]} {CRITICAL} | A p. 1 {CRITICAL}");
    }

    @Tag("libreoffice")
    @Test
    void another_program_computes_the_same() {
        assumeTrue(LibreOffice.isPossible(), "LibreOffice is not installed: no formula was recalculated");
        byte[] workbook = workbook(
                ROWS,
                DISTRICTS,
                GRADES,
                VISITS.pivot(TEAM, DAY.month(), mean(FINE).named("All")).as("months", (t, by) -> {}),
                VISITS.pivot(DISTRICT, TEAM, ratio(EACH).named("Both")).as("teams", (t, by) -> {}));
        assertThat(Recalculation.differences(workbook)).isEmpty();
        assertThat(Recalculation.formulaCount(workbook)).isEqualTo(49);
    }
}
