package org.attest.report.internal.xlsx.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontMetricsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            0,    1139, 1139
            ' ',   569,  569
            i,     455,  569
            W,    1933, 1933
            a,    1139, 1139
            n,    1139, 1251
            é,    1139, 1139
            Я,    1479, 1472
            –,    1139, 1139
            €,    1139, 1139
            """)
    void letters_are_as_wide_as_arials(String letter, int regular, int bold) {
        assertThat(FontMetrics.REGULAR.width(letter)).isEqualTo(regular);
        assertThat(FontMetrics.BOLD.width(letter)).isEqualTo(bold);
    }

    /** @param ems hundredths */
    @ParameterizedTest
    @CsvSource(textBlock = """
            中,            100
            한,            100
            （,            100
            \uD83D\uDE00, 100
            ⚠️,           100
            \uD840\uDC00, 100
            ক,             60
            \uD835\uDC9C,  60
            e\u0301,       56
            \u0301,         0
            \u09C1,         0
            \u20DD,         0
            a\u200B,       56
            a\u2060,       56
            \uFEFF,         0
            \uD83D,        60
            """)
    void what_the_font_lacks_has_a_width_too(String text, int ems) {
        assertThat(FontMetrics.REGULAR.width(text) * 100L / FontMetrics.EM).isBetween(ems - 1L, (long) ems);
    }

    @Test
    void a_text_is_as_wide_as_its_letters() {
        assertThat(FontMetrics.REGULAR.width("")).isZero();
        assertThat(FontMetrics.REGULAR.width("Wi 0")).isEqualTo(1933 + 455 + 569 + 1139);
        assertThat(FontMetrics.REGULAR.width("a中\uD83D\uDE00b")).isEqualTo(1139 + 2048 + 2048 + 1139);
    }
}
