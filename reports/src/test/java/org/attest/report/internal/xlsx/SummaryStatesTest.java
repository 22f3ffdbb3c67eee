package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.attest.report.definition.Aggregate.count;
import static org.attest.report.definition.Aggregate.share;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.internal.xlsx.Visits.C;
import static org.attest.report.internal.xlsx.Visits.DAY;
import static org.attest.report.internal.xlsx.Visits.DISTRICT;
import static org.attest.report.internal.xlsx.Visits.DISTRICTS;
import static org.attest.report.internal.xlsx.Visits.FINE;
import static org.attest.report.internal.xlsx.Visits.FOUND;
import static org.attest.report.internal.xlsx.Visits.GRADES;
import static org.attest.report.internal.xlsx.Visits.LOG;
import static org.attest.report.internal.xlsx.Visits.ROWS;
import static org.attest.report.internal.xlsx.Visits.SHOP;
import static org.attest.report.internal.xlsx.Visits.VIOLATIONS;
import static org.attest.report.internal.xlsx.Visits.VISITS;
import static org.attest.report.internal.xlsx.Visits.shown;
import static org.attest.report.internal.xlsx.Visits.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.report.Reports;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Summary;
import org.attest.report.definition.Table;
import org.attest.report.document.Document;
import org.attest.report.document.TextDump;
import org.attest.report.internal.xlsx.Visits.Visit;
import org.attest.report.problem.RenderException;
import org.junit.jupiter.api.Test;

/** What a summary says where figures are no plain numbers, and where there is nothing to say. */
class SummaryStatesTest {
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
}
