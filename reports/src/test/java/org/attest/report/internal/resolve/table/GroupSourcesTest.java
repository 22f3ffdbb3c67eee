package org.attest.report.internal.resolve.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.value.Citation;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.resolve.report.Resolved;
import org.junit.jupiter.api.Test;

/** The source of a group stands behind its name, and no value takes it for its own that stands on another or on none. */
class GroupSourcesTest {
    private record Fact(String group, String name, List<Citation> citations) {}

    private static final Columns<Fact> C = Columns.of(Fact.class);
    private static final TextColumn<Fact> GROUP = C.text("Group", Fact::group);
    private static final TextColumn<Fact> NAME = C.text("Name", Fact::name);
    private static final CountColumn<Fact> PERSONS =
            C.count("Persons", Unit.PERSONS, fact -> 78).cite(Fact::citations);

    /** Ten rows, each with a page of its own. */
    private static List<Fact> rows(String group, String source) {
        return IntStream.range(0, 10)
                .mapToObj(row -> new Fact(group, group + row, List.of(Citation.of(source, "p. " + (row + 1)))))
                .toList();
    }

    private static List<String> lines(List<Fact> facts) {
        Table<Fact> table = Table.of(
                "facts", t -> t.columns(GROUP, NAME, PERSONS).rowKey(NAME).groupBy(GROUP));
        return Resolved.tableOf(Resolved.listed(table, facts))
                .lines()
                .map(String::strip)
                .toList();
    }

    private static List<Fact> all(List<Fact> some, List<Fact> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    @Test
    void is_said_once_where_each_value_has_a_place_of_its_own() {
        assertThat(lines(all(rows("a", "report"), rows("b", "press"))))
                .contains("group \"a\" (A), 10 rows", "group \"b\" (B), 10 rows")
                .anyMatch(line -> line.startsWith("| a | a3 | 78 ^4 |"))
                .noneMatch(line -> line.contains("(A p. ") || line.contains("(B p. "));
    }

    @Test
    void a_value_without_a_source_says_so_itself() {
        List<Fact> none = rows("b", "press").stream()
                .map(fact -> new Fact(fact.group(), fact.name(), List.of()))
                .toList();
        List<String> lines = lines(all(all(rows("a", "report"), rows("c", "press")), none));
        assertThat(lines).contains("group \"a\" (A), 10 rows", "group \"b\", 10 rows");
        assertThat(lines.stream().filter(line -> line.contains("(no source given)")))
                .hasSize(10)
                .allMatch(line -> line.startsWith("| b | "));
    }

    @Test
    void a_value_on_another_source_or_on_more_sources_names_them() {
        List<Fact> facts = new ArrayList<>(all(all(rows("a", "report"), rows("b", "press")), rows("c", "report")));
        facts.set(3, new Fact("a", "a3", List.of(Citation.of("press", "p. 99"))));
        facts.set(4, new Fact("a", "a4", List.of(Citation.of("report", "p. 5"), Citation.of("press", "p. 98"))));
        assertThat(lines(facts))
                .contains("group \"a\" (A), 10 rows")
                .anyMatch(line -> line.startsWith("| a | a3 (B p. 99)") || line.contains("78 ^4 (B p. 99)"))
                .anyMatch(line -> line.contains("(A p. 5; B p. 98)"));
    }

    @Test
    void is_not_said_in_a_table_whose_lines_leave_as_few_marks() {
        List<Fact> alike = all(rows("a", "report"), rows("b", "report")).stream()
                .map(fact -> new Fact(fact.group(), fact.name(), List.of(Citation.of("report", "p. 1"))))
                .toList();
        assertThat(lines(alike)).contains("legend: Source: A p. 1", "group \"a\", 10 rows");
    }
}
