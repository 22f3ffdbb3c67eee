package org.attest.report.internal.resolve.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.attest.model.value.Citation;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Table;
import org.attest.report.internal.resolve.report.Resolved;
import org.attest.report.problem.RenderException;
import org.junit.jupiter.api.Test;

/** Where the sources of a table's rows are named: once where they are one, else row by row. */
class SourcesColumnTest {
    private record Fact(List<String> persons, List<String> cases) {}

    private static final Columns<Fact> C = Columns.of(Fact.class);
    private static final CountColumn<Fact> PERSONS =
            C.count("Persons", Unit.PERSONS, fact -> 78).cite(fact -> cited(fact.persons()));
    private static final CountColumn<Fact> CASES =
            C.count("Cases", Unit.CASES, fact -> 30).cite(fact -> cited(fact.cases()));
    private static final CountColumn<Fact> CLOSED =
            C.count("Closed", Unit.CASES, fact -> 29).cite(fact -> cited(fact.cases()));

    private static List<Citation> cited(List<String> pages) {
        return pages.stream().map(page -> Citation.of("report", page)).toList();
    }

    private static String table(Fact... facts) {
        return Resolved.tableOf(
                Resolved.listed(Table.of("facts", t -> t.columns(PERSONS, CASES, CLOSED)), List.of(facts)));
    }

    private static final String HEADER = "| Persons <whole> | Cases <whole> | Closed <whole>";
    private static final String ROW = "| 78 | 30 | 29";

    @Test
    void columns_without_any_source_are_named() {
        assertThat(table(new Fact(List.of(), List.of())))
                .isEqualTo("legend: Without a source: Persons, Cases, Closed.\n" + HEADER + "\n" + ROW + "\n");
    }

    @Test
    void one_source_of_all_rows_stands_above_the_table() {
        Fact fact = new Fact(List.of("p. 1", "p. 2"), List.of("p. 1", "p. 2"));
        assertThat(table(fact, fact))
                .isEqualTo("legend: Source: A p. 1; A p. 2\n" + HEADER + "\n"
                        + "| 78 ^1 ^2 | 30 ^1 ^2 | 29 ^1 ^2\n".repeat(2));
    }

    @Test
    void rows_that_differ_name_their_own() {
        assertThat(table(new Fact(List.of("p. 1"), List.of("p. 1")), new Fact(List.of("p. 2"), List.of("p. 2"))))
                .isEqualTo(HEADER + " | Sources <text>\n" + "| 78 ^1 (A p. 1) | 30 ^1 | 29 ^1 | A p. 1\n"
                        + "| 78 ^2 (A p. 2) | 30 ^2 | 29 ^2 | A p. 2\n");
    }

    @Test
    void columns_that_differ_are_named_and_most_come_first() {
        Fact fact = new Fact(List.of("p. 1"), List.of("p. 2", "p. 3"));
        assertThat(table(fact))
                .isEqualTo("legend: Source of Cases, Closed: A p. 2; A p. 3\nlegend: Source of Persons: A p. 1\n"
                        + HEADER + "\n| 78 ^1 | 30 ^2 ^3 | 29 ^2 ^3\n");
    }

    @Test
    void a_value_without_source_says_so_where_no_more_than_half_lack_one() {
        assertThat(table(new Fact(List.of("p. 1"), List.of()), new Fact(List.of(), List.of())))
                .isEqualTo("legend: Without a source: Cases, Closed.\n" + HEADER
                        + " | Sources <text>\n| 78 ^1 (A p. 1) | 30 | 29 | Persons: A p. 1\n"
                        + "| 78 (no source given) | 30 | 29 | Persons: no source given\n");
    }

    @Test
    void rejects_a_source_that_the_report_does_not_list() {
        CountColumn<String> rumoured = Resolved.C
                .count("Persons", Unit.PERSONS, row -> 78)
                .cite(row -> List.of(Citation.of("rumour", "paragraph 1")));
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> Resolved.column(rumoured, "row"))
                .withMessage(
                        "report \"sample\" > table \"sample\" > row 1 > column \"Persons\": cites source \"rumour\","
                                + " must be among the report's sources [press, report]");
    }
}
