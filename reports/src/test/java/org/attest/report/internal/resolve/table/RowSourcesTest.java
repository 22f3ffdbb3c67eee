package org.attest.report.internal.resolve.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.model.value.Citation;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.resolve.report.Resolved;
import org.junit.jupiter.api.Test;

/** Where a row says what it stands on: at its name for several of its cells, else at each. */
class RowSourcesTest {
    private record Court(String name, String ofName, String ofCases, String ofJudges) {}

    private static final Columns<Court> C = Columns.of(Court.class);
    private static final TextColumn<Court> NAME = C.text("Court", Court::name).cite(court -> page(court.ofName()));
    private static final CountColumn<Court> CASES =
            C.count("Cases", Unit.CASES, court -> 7).cite(court -> page(court.ofCases()));
    private static final CountColumn<Court> JUDGES =
            C.count("Judges", Unit.PERSONS, court -> 2).cite(court -> page(court.ofJudges()));

    private static List<Citation> page(String page) {
        String source = page.startsWith("press ") ? "press" : "report";
        return page.isEmpty() ? List.of() : List.of(Citation.of(source, page.replace("press ", "")));
    }

    private static String rows(Court... courts) {
        Table<Court> table = Table.of("courts", t -> t.columns(NAME, CASES, JUDGES));
        String text = Resolved.tableOf(Resolved.listed(table, List.of(courts)));
        return text.substring(text.indexOf("\n| ") + 1).replaceAll(" \\^\\d+", "");
    }

    @Test
    void what_several_cells_share_stands_at_the_name_of_the_row() {
        assertThat(rows(new Court("a", "p. 1", "p. 1", "p. 1"), new Court("b", "p. 2", "p. 2", "p. 2")))
                .endsWith("| a (A p. 1) | 7 | 2 | A p. 1\n| b (A p. 2) | 7 | 2 | A p. 2\n");
    }

    @Test
    void it_says_that_it_is_of_the_row_where_the_name_stands_on_something_else() {
        assertThat(rows(new Court("a", "p. 9", "p. 1", "p. 1"), new Court("b", "p. 8", "p. 2", "p. 2")))
                .contains("| a (A) | 7 | 2 | A p. 1; Court: A p. 9\n");
        assertThat(rows(
                        new Court("a", "p. 9", "p. 1", "p. 1"),
                        new Court("b", "p. 9", "p. 2", "p. 2"),
                        new Court("c", "p. 9", "p. 3", "p. 3")))
                .contains("| a (row: A p. 1) | 7 | 2 | A p. 1\n");
    }

    @Test
    void print_names_the_source_of_a_row_once_where_all_of_it_is_from_there_and_a_spreadsheet_each_place() {
        assertThat(rows(
                        new Court("a", "p. 1", "p. 5", "p. 1"),
                        new Court("b", "p. 2", "p. 5", "p. 2"),
                        new Court("c", "p. 3", "p. 5", "p. 3")))
                .contains("| a (A) | 7 | 2 | Court: A p. 1; Judges: A p. 1\n");
    }

    @Test
    void nothing_stands_at_the_name_that_is_not_true_of_a_cell_without_a_mark() {
        assertThat(rows(
                        new Court("a", "p. 1", "press p. 5", "p. 1"),
                        new Court("b", "p. 2", "press p. 5", "p. 2"),
                        new Court("c", "p. 3", "press p. 5", "p. 3")))
                .contains("| a (A p. 1) | 7 | 2 (A p. 1) |");
    }

    @Test
    void a_name_without_a_source_does_not_take_that_of_its_row() {
        assertThat(rows(
                        new Court("a", "p. 9", "p. 1", "p. 1"),
                        new Court("b", "", "p. 2", "p. 2"),
                        new Court("c", "p. 9", "p. 3", "p. 3")))
                .contains("| b (no source given; row: A p. 2) | 7 | 2 | A p. 2; Court: no source given\n");
    }

    @Test
    void a_value_without_a_source_is_marked_beside_those_that_have_one() {
        assertThat(rows(
                        new Court("a", "p. 1", "p. 1", "p. 1"),
                        new Court("b", "p. 1", "", "p. 1"),
                        new Court("c", "p. 1", "p. 1", "p. 1")))
                .contains("| a | 7 | 2 | as above\n| b | 7 (no source given) | 2 | Cases: no source given\n");
    }
}
