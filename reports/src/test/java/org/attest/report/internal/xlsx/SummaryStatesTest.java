package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.attest.report.definition.Aggregate.count;
import static org.attest.report.definition.Aggregate.mean;
import static org.attest.report.definition.Aggregate.share;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.internal.xlsx.Visits.C;
import static org.attest.report.internal.xlsx.Visits.DAY;
import static org.attest.report.internal.xlsx.Visits.DISTRICT;
import static org.attest.report.internal.xlsx.Visits.DISTRICTS;
import static org.attest.report.internal.xlsx.Visits.FINE;
import static org.attest.report.internal.xlsx.Visits.FOUND;
import static org.attest.report.internal.xlsx.Visits.GRADES;
import static org.attest.report.internal.xlsx.Visits.SHOP;
import static org.attest.report.internal.xlsx.Visits.VISITS;
import static org.attest.report.internal.xlsx.Visits.bound;
import static org.attest.report.internal.xlsx.Visits.shown;
import static org.attest.report.internal.xlsx.Visits.workbook;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.value.PartialDate;
import org.attest.report.Target;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.Summary;
import org.attest.report.definition.Table;
import org.attest.report.internal.xlsx.Visits.Visit;
import org.attest.report.problem.RenderException;
import org.junit.jupiter.api.Tag;
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
                Hill | 5 | EUR 20.00 | 1 | [b]
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

    /** A group whose words cannot head a column as they are: long ones are shortened, what is no words at all is told as a value. */
    @Test
    void a_pivot_is_headed_by_words_of_the_data() throws IOException {
        String longer = "Grade ".repeat(60);
        byte[] workbook = workbook(
                List.of(
                        new Visit("Ada", "Hill", longer + "A", "", 1, "1", ""),
                        new Visit("Bo", "Hill", longer + "B", "", 1, "2", "")),
                GRADES);
        assertThat(shown(workbook, "1 Grades", "District"))
                .startsWith("District | Grade: " + longer.substring(0, 99) + "\u2026 | Grade: "
                        + longer.substring(0, 99) + "\u2026 (2) | All grades\nHill | 1 | 2 | 3\n");
        assertThat(PoiRecalculation.recomputed(workbook)).endsWith(" right");
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> workbook(List.of(new Visit("Ada", "Hill", "\u200b", "", 1, "1", "")), GRADES))
                .withMessage("report \"visits\" > table \"grades\": group \"\u200b\" of column \"Grade\""
                        + " cannot be a heading of a column, must be plain words");
    }

    /** To SUMIFS these are wildcards, operators and numbers; to a reader names as any others. */
    @Test
    void signs_are_names_as_others_are() throws IOException {
        byte[] workbook = signs();
        assertThat(shown(workbook, "2 Grades", "District"))
                .contains("~ | [z]", "* | 1 | [z]", "=A1 | [z]", "All districts | 1 | 512 | 8 | 32 |");
        assertThat(PoiRecalculation.recomputed(workbook)).endsWith(" right");
    }

    @Tag("libreoffice")
    @Test
    void another_program_takes_signs_for_names_too() {
        assumeTrue(LibreOffice.isPossible(), "LibreOffice is not installed: no formula was recalculated");
        assertThat(Recalculation.differences(signs())).isEmpty();
    }

    private static byte[] signs() {
        List<Visit> rows = new ArrayList<>();
        for (String sign : List.of("*", "~", "?", "-", "=A1", "<5", ">5", "<>", "=", "**", "a*")) {
            rows.add(new Visit("Shop " + sign, sign, sign, "", 1, Integer.toString(1 << rows.size()), ""));
        }
        return workbook(rows, VISITS.by(DISTRICT, sum(FOUND), mean(FOUND).named("Mean")), GRADES);
    }

    /** A month or year of a date is what is certain of it. Dates of which some are no complete days are words, which no formula finds. */
    @Test
    void dates_that_tell_no_month_are_undetermined_and_without_formulas() throws IOException {
        DateColumn<Visit> known = C.date("Known", visit -> PartialDate.parse(visit.day()));
        Table<Visit> table = Table.of("dated", t -> t.columns(SHOP, known, FOUND));
        List<Visit> rows = Stream.of("2024-03", "2024-03-18", "2024", "2024-03~", "XXXX-10-10")
                .map(day -> new Visit(day, "Hill", "A", day, 1, "1", ""))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bound(
                        rows,
                        s -> s.summary(table.by(known.month(), sum(FOUND)))
                                .summary(table.by(known.year(), sum(FOUND)))
                                .table(table, data -> data))
                .write(Target.xlsx(out));
        assertThat(shown(out.toByteArray(), "1 Dated by known month", "Known")
                        + shown(out.toByteArray(), "2 Dated by known year", "Known"))
                .isEqualTo("""
                Known | Violations
                March 2024 | 2
                undetermined | 3
                Known | Violations
                2024 | 3
                undetermined | 2
                """);
        assertThat(PoiRecalculation.recomputed(out.toByteArray())).isEqualTo("0 right");
    }

    @Test
    void without_rows_a_summary_says_so() throws IOException {
        byte[] workbook = workbook(List.of(), DISTRICTS, GRADES);
        assertThat(shown(workbook, "1 Districts", "Table 1. By district")).isNotEmpty();
        assertThat(shown(workbook, "2 Grades", "Table 2. Grades")).contains("This table has no rows.");
    }
}
