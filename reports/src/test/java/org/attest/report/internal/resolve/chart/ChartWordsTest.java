package org.attest.report.internal.resolve.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.attest.report.document.Chart.Kind;
import org.attest.report.document.Chart.Series;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

class ChartWordsTest {
    private static String describe(List<String> categories, Series... series) {
        return new ChartWords(Notation.ENGLISH, Format.whole())
                .describe(Kind.BAR, "Month", Optional.of("cases"), categories, List.of(series), 0);
    }

    private static Series series(String name, double... values) {
        return new Series(
                name,
                1,
                Arrays.stream(values)
                        .mapToObj(value -> Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value))
                        .toList());
    }

    private static Series upTo(String name, int count) {
        return series(
                name, IntStream.rangeClosed(1, count).mapToDouble(i -> i * 1000).toArray());
    }

    private static List<String> categories(String name, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> name + i).toList();
    }

    @Test
    void names_every_figure_while_these_are_few() {
        assertThat(describe(categories("m", 12), upTo("Opened", 12)))
                .isEqualTo("Bar chart of “Opened” by “Month”, in cases: m1 1,000; m2 2,000; m3 3,000; m4 4,000;"
                        + " m5 5,000; m6 6,000; m7 7,000; m8 8,000; m9 9,000; m10 10,000; m11 11,000; m12 12,000.");
    }

    @Test
    void names_the_lowest_and_the_highest_of_many() {
        assertThat(describe(categories("m", 13), upTo("Opened", 13)))
                .isEqualTo("Bar chart of “Opened” by “Month”, in cases: 13 categories;"
                        + " from 1,000 (m1) to 13,000 (m13).");
        assertThat(describe(
                        categories("m", 13),
                        upTo("Opened", 13),
                        series("Closed", 5, 5, 5, Double.NaN, 5, 5, 5, 5, 5, 5, 5, 5, 5)))
                .isEqualTo("Bar chart of “Opened”, “Closed” by “Month”, in cases: 13 categories;"
                        + " Opened from 1,000 (m1) to 13,000 (m13); Closed 5 throughout."
                        + " 1 of 26 values without a figure.");
    }

    @Test
    void says_nothing_of_a_series_without_figures_but_that_it_has_none() {
        double[] none = new double[13];
        Arrays.fill(none, Double.NaN);
        assertThat(describe(categories("m", 13), upTo("Opened", 13), series("Closed", none)))
                .isEqualTo("Bar chart of “Opened”, “Closed” by “Month”, in cases: 13 categories;"
                        + " Opened from 1,000 (m1) to 13,000 (m13). 13 of 26 values without a figure.");
    }

    @Test
    void shortens_long_names() {
        assertThat(describe(List.of("x".repeat(60), "y".repeat(61)), upTo("Opened", 2)))
                .isEqualTo("Bar chart of “Opened” by “Month”, in cases: " + "x".repeat(60) + " 1,000; " + "y".repeat(59)
                        + "… 2,000.");
    }

    @Test
    void is_never_longer_than_a_reader_of_screens_reads() {
        List<String> long12 = categories("c".repeat(100), 12);
        List<Series> seven = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            seven.add(upTo("s".repeat(i) + "t".repeat(100), 12));
        }
        String text = describe(long12, seven.toArray(Series[]::new));
        assertThat(text)
                .hasSizeLessThan(ChartWords.MOST_CHARACTERS)
                .endsWith("in cases: 12 categories; from 1,000 (" + "c".repeat(59) + "…) to 12,000 (" + "c".repeat(59)
                        + "…).");
    }

    @Test
    void names_every_figure_in_a_thousand_characters_at_most() {
        int others = described(240).length() - 240;
        assertThat(described(ChartWords.MOST_CHARACTERS - others))
                .hasSize(1000)
                .contains("(Opened 12,000, Closed 12,000)");
        assertThat(described(ChartWords.MOST_CHARACTERS - others + 1)).contains("12 categories; Opened from 1,000 (");
    }

    /** A chart of twelve categories whose names have so many letters in all. */
    private static String described(int letters) {
        List<String> names = IntStream.range(0, 12)
                .mapToObj(i -> "m".repeat((letters + i) / 12))
                .toList();
        return describe(names, upTo("Opened", 12), upTo("Closed", 12));
    }

    @Test
    void names_the_first_of_several_that_are_equally_low_or_high() {
        assertThat(describe(categories("m", 13), series("Opened", 3, 1, 5, 1, 5, 3, 3, 3, 3, 3, 3, 1, 5)))
                .endsWith("13 categories; from 1 (m2) to 5 (m3).");
    }
}
