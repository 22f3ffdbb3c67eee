package org.attest.report.internal.resolve.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    private static List<String> sorted(String... texts) {
        return List.of(texts).stream().sorted(NaturalOrder.OF_TEXT).toList();
    }

    @Test
    void numbers_stand_by_their_value() {
        assertThat(sorted("c10", "c19", "c1", "c2")).containsExactly("c1", "c2", "c10", "c19");
        assertThat(sorted("s. 10(2)", "s. 9", "s. 10(1)")).containsExactly("s. 9", "s. 10(1)", "s. 10(2)");
        assertThat(sorted("\u09e7\u09e6", "\u09e8")).containsExactly("\u09e8", "\u09e7\u09e6");
        assertThat(sorted("9".repeat(40), "1" + "0".repeat(40))).containsExactly("9".repeat(40), "1" + "0".repeat(40));
    }

    @Test
    void case_is_no_matter_but_where_nothing_else_differs() {
        assertThat(sorted("b", "A", "a", "B")).containsExactly("A", "a", "B", "b");
        assertThat(sorted("a01", "a1", "a001", "a2")).containsExactly("a001", "a01", "a1", "a2");
    }

    @Test
    void what_begins_another_comes_before_it() {
        assertThat(sorted("Court 2 b", "Court 2", "Court", "")).containsExactly("", "Court", "Court 2", "Court 2 b");
        assertThat(sorted("2", "a", "-")).containsExactly("-", "2", "a");
        assertThat(sorted("a", "\u0663", "5")).containsExactly("\u0663", "5", "a");
    }
}
