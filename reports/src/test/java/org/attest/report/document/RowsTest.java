package org.attest.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attest.model.value.Reason;
import org.attest.report.style.Format;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static List<String> pushed(Rows rows) {
        Pushed sink = new Pushed();
        try (RowCursor cursor = rows.open()) {
            while (cursor.next(sink)) {
                sink.calls.add("end of row");
            }
            assertThat(cursor.next(sink)).isFalse();
        }
        return sink.calls;
    }

    @Test
    void every_kind_of_cell_is_pushed_as_what_it_is() {
        Rows rows = Rows.of(List.of(
                List.of(
                        new Cell.Figure(78),
                        new Cell.Day(LocalDate.of(2024, 3, 18)),
                        Cell.of("Dhaka"),
                        new Cell.Missing(Reason.WITHHELD)),
                List.of(
                        new Cell.Link("site", URI.create("https://example.org")),
                        new Cell.Jump("The press", "sources", 2))));
        assertThat(pushed(rows))
                .containsExactly(
                        "number 0 [78.0]",
                        "day 1 [2024-03-18]",
                        "rich text 2 [Dhaka]",
                        "missing 3 [WITHHELD]",
                        "end of row",
                        "link 0 [site, https://example.org]",
                        "jump 1 [The press, sources, 2]",
                        "end of row");
    }

    @Test
    void formula_and_format_come_before_their_value() {
        Cell live = new Cell.Live(new Expression.RowCount("cases"), new Cell.Figure(7));
        assertThat(pushed(Rows.of(List.of(List.of(new Cell.Formatted(Format.whole(), live))))))
                .containsExactly(
                        "format 0 [Whole[]]", "formula 0 [RowCount[table=cases]]", "number 0 [7.0]", "end of row");
    }

    @Test
    void every_cursor_starts_with_the_first_row() {
        Rows rows = Rows.of(List.of(List.of(Cell.of("a")), List.of(Cell.of("b"))));
        assertThat(pushed(rows)).hasSize(4).isEqualTo(pushed(rows));
    }

    @Test
    void later_changes_of_the_list_do_not_reach_it() {
        List<List<Cell>> list = new ArrayList<>(List.of(List.of(Cell.of("a"))));
        Rows rows = Rows.of(list);
        list.clear();
        assertThat(pushed(rows)).hasSize(2);
    }
}
