package org.attest.testing.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void aligns_its_columns() {
        assertThat(new TextTable().row("cell", "value").row("B7", "21").row("AB10", ""))
                .hasToString("  cell | value\n  B7   | 21\n  AB10 |");
    }

    @Test
    void keeps_a_cell_in_one_line() {
        assertThat(new TextTable().row("one\ntwo\r\tthree", "x")).hasToString("  one\\ntwo\\r\\tthree | x");
    }

    @Test
    void says_that_there_would_be_more() {
        TextTable table = new TextTable().row("a");
        for (int i = 1; i <= 27; i++) {
            table.row(i < 21 ? String.valueOf(i) : "too long to be as wide as the others");
            if (i <= 20) {
                assertThat(table.cut()).isEqualTo(table.toString());
            } else {
                assertThat(table.cut()).endsWith("\n  20\n  and " + (i - 20) + " more");
            }
        }
    }
}
