package org.attest.report.internal.resolve.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.definition.Chart.bars;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.ReportBuilder;
import org.attest.report.definition.Summary;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.TextDump;
import org.attest.report.problem.ReportDefinitionException;
import org.junit.jupiter.api.Test;

/** A section for each group of the data. */
class SectionPerTest {
    private record Shop(String name, String district, String grade, long cases) {}

    private static final Columns<Shop> C = Columns.of(Shop.class);
    private static final TextColumn<Shop> NAME = C.text("Shop", Shop::name);
    private static final TextColumn<Shop> DISTRICT = C.text("District", Shop::district);
    private static final TextColumn<Shop> GRADE = C.text("Grade", Shop::grade);
    private static final CountColumn<Shop> CASES = C.count("Cases", Unit.CASES, Shop::cases);
    private static final Table<Shop> SHOPS =
            Table.of("shops", t -> t.title("Shops").columns(NAME, GRADE, CASES).grandTotal("All shops", sum(CASES)));
    private static final Summary<Shop> GRADES = SHOPS.by(GRADE, sum(CASES)).as("grades", (t, by) -> t.title("Grades"));
    private static final Table<Shop> ALL = Table.of("all", t -> t.columns(NAME, CASES));

    private static final Table<Shop> ALL_COLUMNS =
            Table.of("all-columns", t -> t.columns(NAME, DISTRICT, GRADE, CASES));

    private static final List<Shop> ROWS = List.of(
            new Shop("Ada", "Old Town", "A", 1),
            new Shop("Bo", "\u09a2\u09be\u0995\u09be", "B", 2),
            new Shop("Cy", "Old Town", "B", 4));

    private static Report<List<Shop>> report(Consumer<ReportBuilder<List<Shop>>> more) {
        return Report.of("shops", 1, Locale.ENGLISH, r -> {
            r.title("Shops")
                    .sectionPer(
                            DISTRICT,
                            (List<Shop> data) -> data,
                            s -> s.text((rows, edition) -> "Of " + rows.size() + " shops.")
                                    .figure("cases", SHOPS.total(CASES))
                                    .figure("of all", ALL.figure(sum(CASES)))
                                    .summary(GRADES)
                                    .table(SHOPS, rows -> rows)
                                    .chart("Cases", bars(SHOPS, NAME, CASES)))
                    .section("All", s -> s.table(ALL, data -> data));
            more.accept(r);
        });
    }

    private static List<String> dump(List<Shop> rows) {
        return TextDump.of(Reports.bind(report(r -> {}), rows, Edition.of(LocalDate.of(2026, 3, 31), "Registry"))
                        .document())
                .lines()
                .map(String::strip)
                .toList();
    }

    @Test
    void each_group_has_its_own_heading_tables_figures_and_charts() {
        assertThat(dump(ROWS))
                .containsSubsequence(
                        "section 1 Old Town",
                        "Of 2 shops.",
                        "figure old-town-cases \"Old Town: cases\" = 5 {TotalOf[table=shops-old-town, column=2]}",
                        "figure old-town-of-all \"Old Town: of all\" = 7"
                                + " {OfRows[calculation=SUM, table=all, columns=[1]]}",
                        "table grades-old-town \"Old Town: Grades\", 2 rows",
                        "legend: Computed from the rows of table 2: Old Town: Shops.",
                        "table shops-old-town \"Old Town: Shops\", 2 rows",
                        "| Ada | A | 1",
                        "| Cy | B | 4",
                        "total Old Town: All shops | Cases = 5 {OfRows[calculation=SUM, table=shops-old-town, columns=[2]]}",
                        "chart cases-old-town BAR \"Old Town: Cases\" of table shops-old-town, \"Shop\" by \"Cases\"",
                        // A key is of Latin letters.
                        "section 2 \u09a2\u09be\u0995\u09be",
                        "table shops-2 \"\u09a2\u09be\u0995\u09be: Shops\", 1 rows",
                        "section 3 All");
    }

    @Test
    void a_key_is_one_that_no_other_group_or_table_has() {
        List<Shop> rows = Stream.of("2", "\u09a2\u09be\u0995\u09be", "A", "a")
                .map(district -> new Shop("Shop", district, "A", 1))
                .toList();
        assertThat(dump(rows))
                .containsSubsequence(
                        "table shops-2 \"2: Shops\", 1 rows",
                        "table shops-3 \"\u09a2\u09be\u0995\u09be: Shops\", 1 rows",
                        "table shops-a \"A: Shops\", 1 rows",
                        "table shops-4 \"a: Shops\", 1 rows");
    }

    @Test
    void sections_and_rows_of_summaries_come_in_the_order_of_the_author() {
        TextColumn<Shop> graded = GRADE.inOrder("B", "A");
        Summary<Shop> summary = ALL_COLUMNS.by(graded, sum(CASES)).as("grades", (t, by) -> {});
        Summary<Shop> pivot =
                ALL_COLUMNS.pivot(DISTRICT, graded, sum(CASES).named("All")).as("spread", (t, by) -> {});
        Report<List<Shop>> report = Report.of(
                "shops",
                1,
                Locale.ENGLISH,
                r -> r.title("Shops")
                        .section(
                                "S",
                                s -> s.table(ALL_COLUMNS, data -> data)
                                        .summary(summary)
                                        .summary(pivot))
                        .sectionPer(graded, (List<Shop> data) -> data, s -> s.text("One.")));
        String dump = TextDump.of(Reports.bind(report, ROWS, Edition.of(LocalDate.of(2026, 3, 31), "Registry"))
                .document());
        assertThat(dump).containsSubsequence("| B | 6", "| A | 1", "section 2 B", "section 3 A");
        assertThat(dump).containsSubsequence("| District <text>", "Grade: B", "Grade: A");
    }

    @Test
    void a_group_without_a_name_is_headed_by_words() {
        TextColumn<Shop> perhaps = C.textOr("Grade", Reason.NOT_REPORTED, shop -> Optional.empty());
        Report<List<Shop>> report = Report.of(
                "shops",
                1,
                Locale.ENGLISH,
                r -> r.sectionPer(perhaps, (List<Shop> data) -> data, s -> s.table(SHOPS, rows -> rows)));
        assertThat(TextDump.of(Reports.bind(report, ROWS, Edition.of(LocalDate.of(2026, 3, 31), "Registry"))
                        .document()))
                .contains("section 1 not reported", "table shops-not-reported \"not reported: ");
    }

    @Test
    void without_rows_a_section_says_so() {
        assertThat(dump(List.of()))
                .containsSubsequence("section 1 District", "This table has no rows.", "section 2 All");
    }

    @Test
    void nothing_outside_points_at_what_stands_in_it() {
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> report(r -> r.section(
                                "Bad",
                                s -> s.figure("cases", SHOPS.total(CASES))
                                        .chart("Bad", bars(SHOPS, NAME, CASES))
                                        .summary(SHOPS.by(GRADE, sum(CASES))))
                        .section("Twice", s -> s.table(SHOPS, data -> data))))
                .withMessage("""
                        report "shops" > section "Twice" > table "shops": stands in the report twice, must stand once
                        report "shops" > section "Bad" > figure "cases": points at table "shops", must be one that stands once, not in a section for each group
                        report "shops" > section "Bad" > table "shops-by-grade": points at table "shops", must be one that stands once, not in a section for each group
                        report "shops" > section "Bad" > chart "Bad": points at table "shops", must be one that stands once, not in a section for each group""");
    }
}
