package org.attest.report.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    /** WCAG 2.2, success criterion 1.4.3, for text of normal size. */
    private static final double LEAST_CONTRAST = 4.5;

    private static final Theme THEME = Theme.OFFICIAL;
    private static final Colour PAPER = Colour.of(0xFFFFFF);

    @Test
    void texts_read_on_paper_and_on_group_rows() {
        for (Colour text : List.of(THEME.ink(), THEME.muted(), THEME.accent())) {
            assertThat(text.contrastWith(PAPER)).isGreaterThanOrEqualTo(LEAST_CONTRAST);
            assertThat(text.contrastWith(THEME.groupFill())).isGreaterThanOrEqualTo(LEAST_CONTRAST);
            assertThat(text.contrastWith(THEME.accentSoft())).isGreaterThanOrEqualTo(LEAST_CONTRAST);
        }
    }

    @ParameterizedTest
    @EnumSource
    void highlighted_and_plain_text_read_on_the_fill_of_every_tone(Tone tone) {
        Theme.Pair pair = THEME.of(tone);
        assertThat(pair.text().contrastWith(pair.fill())).isGreaterThanOrEqualTo(LEAST_CONTRAST);
        assertThat(THEME.ink().contrastWith(pair.fill())).isGreaterThanOrEqualTo(LEAST_CONTRAST);
    }

    @Test
    void white_reads_on_the_accent_of_the_cover() {
        assertThat(PAPER.contrastWith(THEME.accent())).isGreaterThanOrEqualTo(LEAST_CONTRAST);
    }
}
