package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.attest.report.definition.Aggregate.count;
import static org.attest.report.definition.Aggregate.max;
import static org.attest.report.definition.Aggregate.mean;
import static org.attest.report.definition.Aggregate.median;
import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.share;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.definition.Chart.bars;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.OrdinalColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.SectionBuilder;
import org.attest.report.definition.SourceReference;
import org.attest.report.definition.Summary;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.Document;
import org.attest.report.document.TextDump;
import org.attest.report.problem.RenderException;
import org.attest.report.xlsx.XlsxOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Summaries and pivots: two programs compute from the rows what was written. */
class SummaryTest {
    /** An inspection; what is empty is not reported, "&gt;9" is a bound. */
    private record Visit(String shop, String district, String grade, String day, int team, String found, String fine) {}

    private static final Unit VIOLATIONS = new Unit("violations");
    private static final Columns<Visit> C = Columns.of(Visit.class);
    private static final TextColumn<Visit> SHOP = C.text("Shop", Visit::shop);
    private static final TextColumn<Visit> DISTRICT =
            C.textOr("District", Reason.NOT_REPORTED, row -> given(row.district()));
    private static final TextColumn<Visit> GRADE = C.text("Grade", Visit::grade);
    private static final DateColumn<Visit> DAY =
            C.dayOr("Day", Reason.NOT_REPORTED, row -> given(row.day()).map(LocalDate::parse));
    private static final OrdinalColumn<Visit> TEAM = C.ordinal("Team", Visit::team);
    private static final CountColumn<Visit> FOUND = C.boundOr(
            "Violations",
            VIOLATIONS,
            Reason.NOT_REPORTED,
            row -> given(row.found())
                    .map(text -> text.startsWith(">")
                            ? new Count.AtLeast(Long.parseLong(text.substring(1)), true)
                            : Count.exactly(Long.parseLong(text))));
    private static final MoneyColumn<Visit> FINE =
            C.moneyOr("Fine", Reason.NOT_REPORTED, row -> given(row.fine()).map(Money::parse));
    private static final RatioColumn<Visit> EACH = C.ratio("Fine per violation", FINE, FOUND);

    private static final Table<Visit> VISITS = Table.of(
            "visits",
            t -> t.columns(SHOP, DISTRICT, GRADE, DAY, TEAM, FOUND, FINE, EACH).rowKey(SHOP));

    private static final List<Visit> ROWS = List.of(
            new Visit("Ada", "Harbour", "B", "2024-11-30", 7, "4", "EUR 100.50"),
            new Visit("Bo", "Hill", "A", "2024-02-01", 12, "0", "EUR 0"),
            new Visit("Cy", "Harbour", "C*", "2025-02-28", 7, "", "EUR 20"),
            new Visit("Di", "", "A", "2025-02-01", 12, "9", ""),
            new Visit("Ed", "Hill", "A", "", 7, "3", "EUR 7.50"));

    private static final List<SourceReference> LOG = List.of(new SourceReference(
            new SourceId("log"), "Log", "Office", PartialDate.parse("2026-01"), "register", Optional.empty()));

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    private static final Summary<Visit> DISTRICTS = VISITS.by(
                    DISTRICT,
                    count(SHOP).named("Visits"),
                    sum(FOUND),
                    mean(FOUND).named("Mean"),
                    median(FOUND).named("Median"),
                    sum(FINE),
                    share(FINE).named("Share of fines"),
                    ratio(EACH))
            .as("districts", (t, by) -> t.title("By district").grandTotal("All districts", by.totals()));

    private static final Summary<Visit> GRADES = VISITS.pivot(
                    DISTRICT, GRADE, sum(FOUND).named("All grades"))
            .as("grades", (t, by) -> t.title("Grades").grandTotal("All districts", by.totals()));

    private static Reports<List<Visit>> bound(List<Visit> rows, Consumer<SectionBuilder<List<Visit>>> section) {
        return Reports.bind(
                Report.of("visits", 1, Locale.ENGLISH, r -> r.title("Visits").section("S", section)),
                rows,
                Edition.of(LocalDate.of(2026, 3, 31), "Registry"));
    }

    private static byte[] workbook(List<Visit> rows, Summary<?>... summaries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bound(rows, s -> {
                    List.of(summaries).forEach(s::summary);
                    s.table(VISITS, data -> data);
                })
                .write(Target.xlsx(out, XlsxOptions.DEFAULT));
        return out.toByteArray();
    }

    /** What a person sees on a sheet from the row on that begins with this, row by row. */
    private static String shown(byte[] workbook, String sheet, String first) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            DataFormatter formatter = new DataFormatter(Locale.UK);
            formatter.setUseCachedValuesForFormulaCells(true);
            StringBuilder all = new StringBuilder();
            for (Row row : opened.getSheet(sheet)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
                if (!all.isEmpty() || cells.getFirst().equals(first)) {
                    all.append(String.join(" | ", cells)).append('\n');
                }
            }
            return all.toString();
        }
    }

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
                Team | Day: 2024 | Day: 2025 | Day: [x] | All | Remarks
                7 | EUR 100.50 | EUR 20.00 | EUR 7.50 | EUR 128.00 | none
                12 | EUR 0.00 | [x] | [z] | EUR 0.00 | 2025: 0 of 1 reporting. All: 1 of 2 reporting.
                All | EUR 100.50 | EUR 20.00 | EUR 7.50 | EUR 128.00 |\s
                """);
        assertThat(PoiRecalculation.recomputed(workbook)).endsWith(" right");
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
                                                VIOLATIONS,
                                                data -> Claim.stated(Count.exactly(20), Citation.of("log", "page 1")),
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
                                + " | differs {VerdictInRow[difference=3, zero=agrees, number=differs,"
                                + " none=not computable]} {CRITICAL} | A p. 1 {CRITICAL}");
    }

    /** Bounds stay bounds, two currencies are not added, and what a spreadsheet would compute otherwise has no formula. */
    @Test
    void every_state_of_a_figure_is_that_of_its_rows() throws IOException {
        byte[] workbook = workbook(
                List.of(
                        new Visit("Ada", "Harbour", "A", "2024-11-30", 7, ">4", "EUR 100.50"),
                        new Visit("Bo", "Harbour", "a", "1899-02-01", 7, "3", "USD 1"),
                        new Visit("Cy", "Hill", "a", "2025-02-28", 7, "5", "EUR 20")),
                VISITS.by(
                                DISTRICT,
                                sum(FOUND),
                                sum(FINE),
                                count(FINE).named("Fined"),
                                share(FOUND).named("Share"))
                        .as("districts", (t, by) -> t.grandTotal("All", by.totals())),
                VISITS.by(DAY.year(), sum(FOUND)).as("years", (t, by) -> {}),
                GRADES);
        assertThat(shown(workbook, "1 Districts", "District")).isEqualTo("""
                District | Violations | Fine | Fined | Share
                Harbour | over 7 | units differ | 2 | [b]
                Hill | 5 | units differ | 1 | [b]
                All | over 12 | units differ | 3 | [b]
                """);
        assertThat(shown(workbook, "2 Years", "Day") + shown(workbook, "3 Grades", "District"))
                .isEqualTo("""
                Day | Violations
                1899 | 3
                2024 | over 4
                2025 | 5
                District | Grade: A | Grade: a (2) | All grades
                Harbour | over 4 | 3 | over 7
                Hill | [z] | 5 | 5
                All districts | over 4 | 8 | over 12
                """);
        assertThat(PoiRecalculation.recomputed(workbook)).endsWith(" right");
    }

    /** The rows stand nowhere else: the summary cites what they stand on, and has no formulas. */
    @Test
    void a_summary_of_rows_that_are_not_shown_cites_their_sources() {
        CountColumn<Visit> cited = C.countClaim(
                "Cited",
                VIOLATIONS,
                row -> Claim.stated(Count.exactly(row.team()), Citation.of("log", "entry " + row.shop())));
        Table<Visit> table = Table.of("cited", t -> t.columns(SHOP, DISTRICT, cited));
        Document document = Reports.bind(
                        Report.<List<Visit>>of(
                                "visits",
                                1,
                                Locale.ENGLISH,
                                r -> r.title("Visits")
                                        .sources(data -> LOG)
                                        .section("S", s -> s.summary(table.by(DISTRICT, sum(cited)), data -> data))),
                        ROWS,
                        Edition.of(LocalDate.of(2026, 3, 31), "Registry"))
                .document();
        assertThat(TextDump.of(document).lines().map(String::strip))
                .contains(
                        "| Harbour (A entry Ada; A entry Cy) | 14 ^1 ^3 | A entry Ada; A entry Cy",
                        "| [x] (NOT_REPORTED) (A entry Di) | 12 ^4 | A entry Di");
    }

    @Test
    void a_pivot_of_too_many_columns_says_how_many_it_may_have() {
        List<Visit> rows = IntStream.rangeClosed(0, Summary.MOST_COLUMNS)
                .mapToObj(i -> new Visit("Shop " + i, "Hill", "Grade " + i, "", 1, "1", ""))
                .toList();
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> workbook(rows, GRADES))
                .withMessage("report \"visits\" > table \"grades\": has 61 groups as columns, must have at most 60");
        assertThat(workbook(rows.subList(1, rows.size()), GRADES)).isNotEmpty();
    }

    @Test
    void without_rows_a_summary_says_so() throws IOException {
        byte[] workbook = workbook(List.of(), DISTRICTS, GRADES);
        assertThat(shown(workbook, "1 Districts", "Table 1. By district")).isNotEmpty();
        assertThat(shown(workbook, "2 Grades", "Table 2. Grades")).contains("This table has no rows.");
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
