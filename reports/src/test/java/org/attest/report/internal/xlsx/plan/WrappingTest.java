package org.attest.report.internal.xlsx.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.report.internal.xlsx.look.FontMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {
    private static final int DIGIT = 1139;

    private static int lines(String text, int digits) {
        return Wrapping.lines(text, FontMetrics.REGULAR, digits * DIGIT);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                       10, 1
            one two,                  10, 1
            00000 00000,              10, 2
            0000 0000 0000 0000,      10, 2
            seventeen seventeen,       9, 2
            0000000000,               10, 1
            00000000000,              10, 2
            0000000000000000000000000, 10, 3
            0 00000000000,            10, 3
            0000000000000 00,         10, 2
            00000-00000,              10, 2
            aaaaa-aaaaa,              10, 2
            aaaaa-aaaaa-aaaaa,        12, 2
            aaaaaaaa-2024,             9, 2
            00000\u00A000000,         10, 2
            WWWWWWWWWW,               10, 2
            iiiiiiiiiiiiiiiiiiii,     10, 1
            中中中中中中,               10, 2
            00000000中,               10, 1
            000000000中,              10, 2
            \uD83D\uDE00\uD83D\uDE00\uD83D\uDE00, 4, 2
            e\u0301e\u0301e\u0301,     3, 1
            """)
    void lines_are_broken_as_programs_do(String text, int digits, int lines) {
        assertThat(lines(text, digits)).isEqualTo(lines);
    }

    @Test
    void a_break_in_the_text_begins_a_line() {
        assertThat(lines("a\nb\n", 10)).isEqualTo(3);
        assertThat(lines("\n", 10)).isEqualTo(2);
        assertThat(lines("00000 00000\n00000", 10)).isEqualTo(3);
    }

    @Test
    void blanks_hang_over_the_edge() {
        assertThat(lines("0000000000     ", 10)).isEqualTo(1);
        assertThat(lines("0000000000       000", 10)).isEqualTo(2);
    }

    @Test
    void bold_letters_need_more_room() {
        String text = "nnnnn nnnnn";
        int room = FontMetrics.REGULAR.width(text);
        assertThat(Wrapping.lines(text, FontMetrics.REGULAR, room)).isEqualTo(1);
        assertThat(Wrapping.lines(text, FontMetrics.BOLD, room)).isEqualTo(2);
    }

    @Test
    void the_widest_word_ends_at_blanks_and_hyphens() {
        FontMetrics font = FontMetrics.BOLD;
        assertThat(Wrapping.widestWord("", font)).isZero();
        assertThat(Wrapping.widestWord("a WW lll", font)).isEqualTo(font.width("WW"));
        assertThat(Wrapping.widestWord("well-known", font)).isEqualTo(font.width("known"));
        assertThat(Wrapping.widestWord("x", font)).isEqualTo(font.width("x"));
    }
}
