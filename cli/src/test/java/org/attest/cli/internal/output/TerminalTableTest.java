package org.attest.cli.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTableTest {
    private final TerminalTable table = new TerminalTable(
            1,
            List.of("Report", "Rows", "XLSX"),
            List.of(List.of("source-annex", "1,269", "54 kB"), List.of("short", "7", "970 B")));

    @Test
    void puts_texts_to_the_left_and_numbers_to_the_right() {
        assertThat(table.lines(26, false))
                .containsExactly(
                        "Report         Rows   XLSX", "source-annex  1,269  54 kB", "short             7  970 B");
    }

    @Test
    void gives_each_row_a_paragraph_where_the_lines_would_be_too_long() {
        assertThat(table.lines(25, true))
                .containsExactly(
                        "source-annex", "  Rows: 1,269", "  XLSX: 54 kB", "short", "  Rows: 7", "  XLSX: 970 B");
    }

    @Test
    void shows_what_a_terminal_would_obey() {
        assertThat(new TerminalTable(1, List.of("Table"), List.of(List.of("a\u001b[2Jb"))).lines(80, false))
                .containsExactly("Table", "a\\u001b[2Jb");
    }

    @Test
    void marks_its_heads_where_colours_are_shown() {
        assertThat(table.lines(80, true).getFirst()).isEqualTo("\u001B[1mReport         Rows   XLSX\u001B[0m");
    }
}
