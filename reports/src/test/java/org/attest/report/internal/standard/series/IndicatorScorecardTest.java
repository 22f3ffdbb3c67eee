package org.attest.report.internal.standard.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.standard.Written.stated;
import static org.attest.report.internal.standard.series.Observed.indicator;
import static org.attest.report.internal.standard.series.Observed.observation;
import static org.attest.report.internal.standard.series.Observed.observed;

import org.attest.report.golden.Golden;
import org.attest.report.internal.standard.Wording;
import org.attest.report.internal.standard.Written;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

class IndicatorScorecardTest {
    private static final String LOWER = indicator("x", "count", "lower-is-better", "");
    private static final String LEVELS =
            indicator("x", "level", "neutral", "\"levels\": [\"tier-1\", \"tier-2\", \"tier-3\"], ");

    private static String dump(String lists) {
        return Written.dump(new IndicatorScorecard(Wording.in(Notation.ENGLISH)).report, lists);
    }

    private static String counted(String period, int number) {
        return observation("x", period, stated("" + number), "");
    }

    @Test
    void shows_a_dossier_without_indicators() {
        Golden.matches("indicator-scorecard-empty", dump(""));
    }

    @Test
    void judges_by_the_direction_that_the_indicator_should_go() {
        assertThat(dump(observed(LOWER, counted("2022", 10), counted("2023", 8), counted("2024", 9))))
                .contains(
                        "at a glance: 1 series of indicators: 1 can be judged, 0 moved the right way",
                        "| 2022 ^1 | persons | 10 ^1 | [z] (NOT_APPLICABLE) |",
                        "| ▼ -2 {",
                        "| 2022 | better |",
                        "| ▲ +1 {",
                        "| 2023 | worse |");
    }

    @Test
    void calls_nothing_better_that_has_no_direction() {
        assertThat(dump(observed(indicator("x", "count", "neutral", ""), counted("2022", 10), counted("2023", 8))))
                .contains("| no direction set |", "0 can be judged")
                .doesNotContain("| better");
    }

    @Test
    void compares_only_with_a_period_of_the_same_length() {
        assertThat(dump(observed(LOWER, counted("2022", 10), counted("2023", 8), counted("2024-01/2024-06", 3))))
                .contains("not comparable (NOT_COMPARABLE)", "0 can be judged");
    }

    @Test
    void keeps_units_apart_and_says_so() {
        assertThat(dump(observed(
                        LOWER, counted("2022", 10), observation("x", "2023", stated("8"), "\"unit\": \"percent\", "))))
                .contains(
                        "(CAUTION) Several units. Values of one indicator are in several units and are not compared across them. Indicator x: persons; percent.",
                        "units differ (MIXED_UNITS)",
                        "differs: Indicator x: persons; percent");
    }

    @Test
    void leaves_a_gap_a_gap() {
        assertThat(dump(observed(
                        LOWER,
                        counted("2022", 10),
                        observation("x", "2023", "{\"missing\": \"not-reported\", \"searched\": [\"a\"]}", ""),
                        counted("2024", 5))))
                .contains("| 2024 ^1 | persons | 5 ^1 | [x] (NOT_REPORTED)", "| 2023 | not reported |")
                .doesNotContain("▼");
    }

    @Test
    void tells_whether_it_is_on_target() {
        String target = "\"target\": " + stated("8") + ", ";
        assertThat(dump(observed(
                        LOWER,
                        observation("x", "2022", stated("9"), target),
                        observation("x", "2023", stated("8"), target))))
                .contains("| 8 ^1 | no", "| 8 ^1 | yes");
    }

    @Test
    void judges_levels_by_their_order_and_marks_the_best_and_the_last() {
        assertThat(dump(observed(
                        LEVELS,
                        observation("x", "2022", stated("\"tier-1\""), ""),
                        observation("x", "2023", stated("\"tier-3\""), ""),
                        observation("x", "2024", stated("\"tier-2\""), ""))))
                .contains(
                        "| best level\n",
                        "| lowest level\n",
                        "| Tier 3 ^1 {CRITICAL} | Tier 1 ^1 {CRITICAL} | 2022 {CRITICAL} | worse",
                        "| better");
    }

    @Test
    void takes_nothing_later_than_its_day_for_the_latest() {
        assertThat(dump(observed(LOWER, counted("2024", 10), counted("2025", 2))))
                .contains("| later than the as-of date\n", "| 2024 ^1 | 10 ^1 | persons |");
    }

    @Test
    void draws_a_bound_as_words_where_others_are_decimals() {
        assertThat(dump(observed(
                        indicator("x", "decimal", "lower-is-better", ""),
                        observation("x", "2023", stated("0.5"), ""),
                        observation("x", "2024", stated("\">7\""), ""))))
                .contains("table observed-levels", "| over 7 ^1 |", "table observed-rates", "| 0.5");
    }
}
