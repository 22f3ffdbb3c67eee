package org.attest.report.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ColourTest {
    private static final Colour WHITE = Colour.of(0xFFFFFF);
    private static final Colour BLACK = Colour.of(0x000000);

    @Test
    void is_made_from_hexadecimal_digits() {
        assertThat(Colour.of(0x0B4F6C)).isEqualTo(new Colour(11, 79, 108));
    }

    @Test
    void contrast_runs_from_1_to_21_whichever_is_lighter() {
        assertThat(BLACK.contrastWith(WHITE)).isCloseTo(21, within(1e-9));
        assertThat(WHITE.contrastWith(BLACK)).isCloseTo(21, within(1e-9));
        assertThat(WHITE.contrastWith(WHITE)).isEqualTo(1);
    }

    @Test
    void grey_767676_is_the_lightest_that_reads_on_white() {
        assertThat(Colour.of(0x767676).contrastWith(WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(Colour.of(0x777777).contrastWith(WHITE)).isLessThan(4.5);
    }

    @Test
    void rejects_channels_out_of_range() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Colour(0, 256, -1))
                .withMessage("colour 0, 256, -1 is out of range, must be 0 to 255 each");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Colour.of(0x1_000000))
                .withMessage("colour 256, 0, 0 is out of range, must be 0 to 255 each");
    }
}
