package org.attest.report.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    /** WCAG 2.2, success criterion 1.4.3, for text of normal size. */
    private static final double LEAST_CONTRAST = 4.5;

    private static final Theme THEME = Theme.OFFICIAL;
    private static final Colour PAPER = Colour.of(0xFFFFFF);

    @Test
    void texts_read_on_every_ground() {
        for (Colour text : List.of(THEME.ink(), THEME.muted(), THEME.accent())) {
            for (Colour ground : List.of(PAPER, THEME.groupFill(), THEME.accentSoft(), THEME.watermark())) {
                assertThat(text.contrastWith(ground)).isGreaterThanOrEqualTo(LEAST_CONTRAST);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void highlighted_and_plain_text_and_links_read_on_the_fill_of_every_tone(Tone tone) {
        Theme.Pair pair = THEME.of(tone);
        for (Colour text : List.of(pair.text(), THEME.ink(), THEME.accent())) {
            assertThat(text.contrastWith(pair.fill())).isGreaterThanOrEqualTo(LEAST_CONTRAST);
        }
    }

    @Test
    void white_reads_on_the_accent_of_the_cover() {
        assertThat(PAPER.contrastWith(THEME.accent())).isGreaterThanOrEqualTo(LEAST_CONTRAST);
    }

    @Test
    void series_stand_out_from_paper() {
        assertThat(THEME.series())
                .allSatisfy(colour -> assertThat(colour.contrastWith(PAPER)).isGreaterThanOrEqualTo(3));
    }

    @Test
    void refuses_colours_that_cannot_be_read() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> theme(Colour.of(0x777777), THEME.accent(), THEME.of(Tone.CAUTION)))
                .withMessage("theme has muted on paper at a contrast of 4.47, must be at least 4.5 (WCAG 2.2, 1.4.3)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> theme(THEME.muted(), Colour.of(0x1273A8), THEME.of(Tone.CAUTION)))
                .withMessage("theme has accent on the watermark at a contrast of 3.88, must be at least 4.5"
                        + " (WCAG 2.2, 1.4.3)");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        theme(THEME.muted(), THEME.accent(), new Theme.Pair(Colour.of(0xB87503), Colour.of(0xFFF3E0))))
                .withMessage("theme has caution on its fill at a contrast of 3.42, must be at least 4.5"
                        + " (WCAG 2.2, 1.4.3)");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        theme(THEME.muted(), THEME.accent(), new Theme.Pair(Colour.of(0xFFFFFF), Colour.of(0x303030))))
                .withMessage("theme has ink on the fill of caution at a contrast of 1.25, must be at least 4.5"
                        + " (WCAG 2.2, 1.4.3)");
    }

    private static Theme theme(Colour muted, Colour accent, Theme.Pair caution) {
        return new Theme(
                THEME.ink(),
                muted,
                accent,
                THEME.accentSoft(),
                THEME.groupFill(),
                THEME.hairline(),
                THEME.of(Tone.GOOD),
                caution,
                THEME.of(Tone.CRITICAL),
                Optional.empty());
    }
}
