package org.attest.testing.message;

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
        assertThat(new TextTable().row("a").andMore(0)).isEqualTo("  a");
        assertThat(new TextTable().row("a").andMore(7)).isEqualTo("  a\n  and 7 more");
    }
}
