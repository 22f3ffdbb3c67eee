package org.attest.report.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of charts, as readers of all kinds of sight see them, on paper of any kind. */
class SeriesColoursTest {
    /** Differences of CIEDE2000; 2.3 is just noticeable. */
    private static final double NEIGHBOURS_APART = 20;

    private static final double ANY_APART = 8;

    /** Of the lightness L*, which is all that is left in grey. */
    private static final double LIGHTNESS_APART = 14;

    private record Pair(Colour one, Colour other) {
        double apart(Sight sight) {
            return sight.see(one).apart(sight.see(other));
        }
    }

    private static Stream<Pair> neighbours(Theme theme) {
        return IntStream.range(1, 7).mapToObj(i -> new Pair(theme.series(i - 1), theme.series(i)));
    }

    private static Stream<Pair> pairs(Theme theme) {
        return IntStream.range(0, 7)
                .boxed()
                .flatMap(i -> IntStream.range(0, i).mapToObj(k -> new Pair(theme.series(k), theme.series(i))));
    }

    @ParameterizedTest
    @EnumSource
    void neighbours_stay_apart_and_no_two_are_alike(Sight sight) {
        for (Theme theme : List.of(Theme.OFFICIAL, Theme.HIGH_CONTRAST)) {
            assertThat(neighbours(theme))
                    .allSatisfy(pair -> assertThat(pair.apart(sight)).isGreaterThanOrEqualTo(NEIGHBOURS_APART));
            assertThat(pairs(theme))
                    .hasSize(21)
                    .allSatisfy(pair -> assertThat(pair.apart(sight)).isGreaterThanOrEqualTo(ANY_APART));
        }
    }

    @ParameterizedTest
    @MethodSource("org.attest.report.style.ThemeTest#themes")
    void neighbours_stay_apart_in_grey(Theme theme) {
        assertThat(theme.series()).hasSize(7).doesNotHaveDuplicates();
        assertThat(neighbours(theme)).allSatisfy(pair -> {
            double one = Sight.NORMAL.see(pair.one()).lightness();
            double other = Sight.NORMAL.see(pair.other()).lightness();
            assertThat(Math.abs(one - other)).isGreaterThanOrEqualTo(LIGHTNESS_APART);
        });
    }

    /** From G. Sharma, W. Wu and E. N. Dalal (2005), table 1: pairs 1, 7, 17 and 25. */
    @Test
    void differences_are_those_that_are_published() {
        assertThat(new Lab(50, 2.6772, -79.7751).apart(new Lab(50, 0, -82.7485)))
                .isCloseTo(2.0425, within());
        assertThat(new Lab(50, 0, 0).apart(new Lab(50, -1, 2))).isCloseTo(2.3669, within());
        assertThat(new Lab(50, 2.5, 0).apart(new Lab(73, 25, -18))).isCloseTo(27.1492, within());
        assertThat(new Lab(60.2574, -34.0099, 36.2677).apart(new Lab(60.4626, -34.1751, 39.4387)))
                .isCloseTo(1.2644, within());
    }

    private static Offset<Double> within() {
        return Offset.offset(0.0001);
    }
}
