package org.attest.report.internal.resolve.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.value.Citation;
import org.attest.model.value.Unit;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.resolve.report.Resolved;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.ReportDefinitionException;
import org.junit.jupiter.api.Test;

/** Notes of authors without a source: at single cells, and below a table. */
class FootnotesTest {
    private static final TextColumn<String> NAME = C.text("Name", row -> row);
    private static final CountColumn<String> CASES = C.count("Cases", Unit.CASES, String::length);

    private static final Table<String> FLOODED = Table.of(
            "courts",
            t -> t.columns(NAME, CASES)
                    .rowKey(NAME)
                    .footnote(
                            CASES,
                            row -> Optional.of("Estimated after the flood").filter(note -> row.length() > 4))
                    .note("Courts of the hills are not counted"));

    @Test
    void of_few_cells_stand_with_the_table_and_the_other_rows_say_nothing() {
        var document = Resolved.listed(FLOODED, List.of("Dhaka", "Feni"));

        assertThat(Resolved.tableOf(document)).isEqualTo("""
                legend: [note 1] Estimated after the flood (Dhaka: Cases)
                legend: Courts of the hills are not counted.
                | Name <text> | Cases <whole>
                | Dhaka | 5 ([note 1])
                | Feni | 4
                """);
        assertThat(Resolved.notesOf(document)).isEqualTo("""
                legend: What is said of single cells.
                | Note <text> | Text <text>
                | [note 1] | Estimated after the flood
                """);
        assertThat(document.evidence().getFirst().words()).isEqualTo("Estimated after the flood");
    }

    @Test
    void of_many_cells_stand_in_a_column_of_their_own() {
        String[] rows = IntStream.rangeClosed(1, 10).mapToObj(i -> "court " + i).toArray(String[]::new);
        rows[9] = "Feni";

        assertThat(Resolved.table(FLOODED, rows)).startsWith("""
                legend: Courts of the hills are not counted.
                | Name <text> | Cases <whole> | Notes <text>
                | court 1 | 7 ([note 1]) | Cases: [note 1]
                """).endsWith("| Feni | 4 | none\n");
    }

    @Test
    void stand_beside_sources_in_their_column() {
        CountColumn<String> cited =
                C.count("Persons", Unit.PERSONS, row -> 7).cite(row -> List.of(Citation.of("report", "p. " + row)));
        Table<String> table = Table.of(
                "persons",
                t -> t.columns(NAME, cited)
                        .footnote(cited, row -> Optional.of("As of noon").filter(note -> row.equals("2")))
                        .footnote(NAME, row -> Optional.of("Renamed").filter(note -> row.equals("2"))));

        assertThat(Resolved.table(table, "1", "2")).isEqualTo("""
                | Name <text> | Persons <whole> | Sources <text>
                | 1 (A p. 1) | 7 ^1 | A p. 1
                | 2 (A p. 2; [note 1]) | 7 ^4 ([note 2]) | A p. 2; Name: [note 1]; Persons: [note 2]
                """);
    }

    @Test
    void a_row_without_a_name_is_told_by_its_number() {
        Table<String> table = Table.of("names", t -> t.columns(NAME).footnote(NAME, row -> Optional.of("New")));

        assertThat(Resolved.table(table, "a", "b")).startsWith("legend: [note 1] New (row 1: Name; row 2: Name)\n");
    }

    @Test
    void definitions_that_are_wrong_are_told_at_once() {
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> Table.<String>of(
                        "names", t -> t.columns(NAME).note(" ").footnote(CASES, row -> Optional.empty())))
                .withMessageContaining(
                        "table \"names\" > column \"Cases\": is used as column with footnotes but is not a column of the table, must be one")
                .withMessageContaining("table \"names\": note has no words, must say something of the table");
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> Report.bare("sample", 1, Locale.ENGLISH, FLOODED, (d, e) -> Stream.of("Dhaka")))
                .withMessageContaining("has footnotes, must have none: a bare report has no place for notes");
    }

    @Test
    void a_blank_footnote_is_refused_where_it_stands() {
        Table<String> table = Table.of("names", t -> t.columns(NAME).footnote(NAME, row -> Optional.of("")));

        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> Resolved.table(table, "a"))
                .withMessageContaining("row 1 > column \"Name\": text is empty, must say something");
    }
}
