package org.attest.report.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.report.definition.Edition;
import org.attest.report.problem.Problem;
import org.attest.report.problem.ReportDefinitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
    private static final Colour YELLOW = Colour.of(0xFFD200);

    static Stream<Theme> themes() {
        return Stream.of(Theme.OFFICIAL, Theme.PLAIN, Theme.HIGH_CONTRAST);
    }

    private static List<String> problems(Theme theme) {
        return theme.problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void those_that_are_there_can_be_read(Theme theme) {
        assertThat(theme.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFFD200, 0xFFFFFF, 0x000000, 0x3B0A45, 0xE4002B, 0x00FF00, 0x808080})
    void any_colour_is_a_brand(int brand) {
        for (Theme theme : themes().toList()) {
            Theme branded = theme.brand(Colour.of(brand));
            assertThat(branded.brand()).isEqualTo(Colour.of(brand));
            assertThat(branded.problems()).isEmpty();
        }
    }

    @Test
    void text_is_the_nearest_shade_of_a_brand_that_can_be_read() {
        Theme branded = Theme.OFFICIAL.brand(YELLOW);
        assertThat(branded.accent().hex()).isEqualTo("766100");
        assertThat(branded.series(0)).isEqualTo(branded.accent());
        assertThat(branded.series(1)).isEqualTo(Theme.OFFICIAL.series(1));
        assertThat(branded.accentSoft().hex()).isEqualTo("FFFAE6");
        Colour dark = Colour.of(0x3B0A45);
        assertThat(Theme.OFFICIAL.brand(dark).accent()).isEqualTo(dark);
        assertThat(Theme.HIGH_CONTRAST.brand(YELLOW).accent().contrastWith(Colour.WHITE))
                .isGreaterThan(7);
    }

    @Test
    void tells_all_that_is_wrong_at_once_when_it_is_put_to_use() {
        Theme wrong = Theme.OFFICIAL
                .muted(Colour.of(0x777777))
                .tone(Tone.CAUTION, Colour.of(0xB87503), Colour.of(0xFFF3E0))
                .series(List.of(YELLOW, Colour.of(0x787878)));
        assertThat(problems(wrong))
                .containsExactly(
                        "theme > muted: has a contrast of 3.34 on the watermark, must have at least 4.5"
                                + " (WCAG 2.2, 1.4.3); the nearest shade that has is #626262",
                        "theme > caution: has a contrast of 3.42 on its fill, must have at least 4.5"
                                + " (WCAG 2.2, 1.4.3); the nearest shade that has is #9C6303",
                        "theme > series 1: has a contrast of 1.45 on paper, must have at least 3.0"
                                + " (WCAG 2.2, 1.4.11); the nearest shade that has is #B19200",
                        "theme > series 2: has a contrast of 4.41 to white or ink, must have at least 4.5"
                                + " (WCAG 2.2, 1.4.3); the nearest shade that has is #767676");
        Edition edition = Edition.of(LocalDate.of(2024, 3, 31), "Secretariat");
        assertThatThrownBy(() -> edition.theme(wrong))
                .isInstanceOf(ReportDefinitionException.class)
                .hasMessage(String.join("\n", problems(wrong)));
    }

    @Test
    void names_no_shade_where_the_ground_is_too_dark() {
        assertThat(problems(Theme.OFFICIAL.groupFill(Colour.of(0x303030))))
                .contains("theme > ink: has a contrast of 1.25 on group rows, must have at least 4.5 (WCAG 2.2, 1.4.3);"
                        + " no shade has, the ground must be lighter");
    }

    @Test
    void asks_for_more_where_contrast_is_high() {
        assertThat(problems(Theme.OFFICIAL.contrast(Theme.Contrast.HIGH)))
                .contains(
                        "theme > muted: has a contrast of 5.49 on the fill of critical, must have at least 7.0"
                                + " (WCAG 2.2, 1.4.6); the nearest shade that has is #495059",
                        "theme > series 2: has a contrast of 3.24 on paper, must have at least 4.5"
                                + " (as text by WCAG 2.2, 1.4.3); the nearest shade that has is #7C4F09");
    }

    @Test
    void refuses_to_lack_tones_or_series() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Theme.OFFICIAL.series(List.of()))
                .withMessage("theme has 4 tones and 0 colours of series, must have all tones and one colour or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Theme(
                        Colour.BLACK,
                        Colour.BLACK,
                        Map.of(),
                        Colour.WHITE,
                        Colour.WHITE,
                        YELLOW,
                        List.of(YELLOW),
                        Theme.Contrast.STANDARD,
                        Paper.A4,
                        Optional.empty(),
                        Optional.empty()))
                .withMessage("theme has 0 tones and 1 colours of series, must have all tones and one colour or more");
    }

    @Test
    void paper_has_limits_and_stands_upright() {
        assertThat(new Paper(160, 230).fitsOn(Paper.A4)).isTrue();
        assertThat(Paper.LETTER.fitsOn(Paper.A4)).isFalse();
        String must = " mm, must be 100 to 1200 mm wide and high, and no wider than high:"
                + " pages are turned where a table needs it";
        for (double[] sides : new double[][] {{99.5, 200}, {210, 1200.1}, {297, 210}, {Double.NaN, 200}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Paper(sides[0], sides[1]))
                    .withMessageStartingWith("paper is ")
                    .withMessageEndingWith(must);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paper(297, 210))
                .withMessage("paper is 297 x 210" + must);
    }
}
