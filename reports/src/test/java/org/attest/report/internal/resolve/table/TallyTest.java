package org.attest.report.internal.resolve.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.attest.model.value.Count;
import org.attest.model.value.Reason;
import org.attest.report.document.Calculation;
import org.attest.report.internal.resolve.row.Figure;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static Figure figure(String count) {
        return Figure.of(Count.parse(count));
    }

    private static final Figure MISSING = new Figure.Absent(Reason.NOT_REPORTED);

    private static Tally of(Figure... figures) {
        Tally tally = new Tally(0, Integer.MAX_VALUE);
        for (Figure figure : figures) {
            tally.add(figure);
        }
        return tally;
    }

    private static Figure words(String count) {
        return new Figure.Bound(Count.parse(count));
    }

    @Test
    void exact_figures_add_up() {
        assertThat(of(figure("78"), figure("14"), figure("2")).total()).isEqualTo(new Figure.Exact(94));
    }

    @Test
    void missing_figures_are_skipped_and_counted() {
        Tally tally = of(figure("78"), figure("14"), figure("2"), MISSING, MISSING, MISSING, MISSING);
        assertThat(tally.total()).isEqualTo(new Figure.Exact(94));
        assertThat(tally.reporting()).isEqualTo(3);
        assertThat(tally.rows()).isEqualTo(7);
    }

    @Test
    void zero_is_reported_and_missing_is_not() {
        Tally tally = of(figure("0"), MISSING);
        assertThat(tally.total()).isEqualTo(new Figure.Exact(0));
        assertThat(tally.reporting()).isEqualTo(1);
    }

    @Test
    void a_lower_bound_makes_the_total_a_lower_bound() {
        assertThat(of(figure("94"), figure(">295")).total()).isEqualTo(words(">389"));
        assertThat(of(figure(">295"), figure(">=10")).total()).isEqualTo(words(">305"));
        assertThat(of(figure("94"), figure(">=295"), figure("<10")).total()).isEqualTo(words(">=389"));
    }

    @Test
    void a_single_bound_is_its_own_total() {
        assertThat(of(MISSING, figure(">295")).total()).isEqualTo(words(">295"));
    }

    @Test
    void upper_bounds_alone_make_it_an_upper_bound() {
        assertThat(of(figure("94"), figure("<10")).total()).isEqualTo(words("<104"));
        assertThat(of(figure("94"), figure("<=10")).total()).isEqualTo(words("<=104"));
    }

    @Test
    void approximations_alone_make_it_an_approximation() {
        assertThat(of(figure("94"), figure("~1000000")).total()).isEqualTo(words("~1000094"));
    }

    @Test
    void an_approximation_with_a_bound_says_nothing() {
        assertThat(of(figure("~100"), figure(">5")).total()).isEqualTo(new Figure.Absent(Reason.BOUND_ONLY));
    }

    @Test
    void a_conflict_is_left_out_and_counted() {
        Tally tally = of(figure("78"), new Figure.Disputed());
        assertThat(tally.total()).isEqualTo(new Figure.Exact(78));
        assertThat(tally.disputed()).isEqualTo(1);
        assertThat(tally.reporting()).isEqualTo(1);
    }

    @Test
    void nothing_known_is_not_zero() {
        assertThat(of(MISSING, MISSING).total()).isEqualTo(MISSING);
        assertThat(of(MISSING, new Figure.Absent(Reason.WITHHELD)).total())
                .isEqualTo(new Figure.Absent(Reason.MISSING_INPUT));
        assertThat(of(MISSING, new Figure.Disputed()).total()).isEqualTo(new Figure.Absent(Reason.CONFLICT));
        assertThat(of().total()).isEqualTo(new Figure.Absent(Reason.NOT_APPLICABLE));
    }

    @Test
    void a_ratio_of_totals_uses_only_complete_rows() {
        RatioTally ratio = new RatioTally(Calculation.RATIO, 0, 1, OptionalInt.empty());
        ratio.add(figure("78"), figure("30"));
        ratio.add(figure("14"), figure("4"));
        ratio.add(figure("2"), figure("1"));
        // Without the rule these five cases would turn 94/35 = 2.69 into 94/40 = 2.35.
        ratio.add(MISSING, figure("5"));
        assertThat(ratio.total()).isEqualTo(new Figure.Exact(2.6857142857));
        assertThat(ratio.reporting()).isEqualTo(3);
        assertThat(ratio.rows()).isEqualTo(4);
    }

    @Test
    void a_ratio_of_totals_takes_numbers_in_words_too_and_is_then_not_live() {
        RatioTally ratio = new RatioTally(Calculation.RATIO, 0, 1, OptionalInt.empty());
        ratio.add(figure("2"), figure("4"));
        assertThat(ratio.isLive()).isTrue();
        ratio.add(figure("9007199254740992"), figure("9007199254740992"));
        assertThat(ratio.total()).isEqualTo(new Figure.Exact(1));
        assertThat(ratio.reporting()).isEqualTo(2);
        assertThat(ratio.isLive()).isFalse();
    }

    /** A third has more digits than are printed; of them as many are kept as a spreadsheet holds. */
    @Test
    void measured_numbers_add_up_with_decimals() {
        Tally tally = new Tally(0, 2);
        for (double number : new double[] {34.5, 27.25, 31.3333333333333, 0.000000000000001}) {
            tally.add(new Figure.Exact(number));
        }
        assertThat(tally.total()).isEqualTo(new Figure.Exact(93.0833333333333));
        assertThat(tally.isLive()).isTrue();
        Tally whole = new Tally(0, 3);
        whole.add(new Figure.Exact(999_999_999_999.999));
        whole.add(new Figure.Exact(999_999_999_999.999));
        assertThat(whole.total()).isEqualTo(new Figure.Precise(new BigDecimal("1999999999999.998")));
    }

    @Test
    void a_ratio_of_totals_without_a_complete_row_is_not_computable() {
        RatioTally ratio = new RatioTally(Calculation.RATIO, 0, 1, OptionalInt.empty());
        assertThat(ratio.total()).isEqualTo(new Figure.Absent(Reason.NOT_APPLICABLE));
        ratio.add(MISSING, figure("5"));
        assertThat(ratio.total()).isEqualTo(MISSING);
        ratio.add(figure("5"), figure("0"));
        assertThat(ratio.total()).isEqualTo(new Figure.Absent(Reason.ZERO_DENOMINATOR));
    }

    @Test
    void a_ratio_of_totals_tells_a_conflict_and_a_bound_from_what_is_missing() {
        RatioTally ratio = new RatioTally(Calculation.RATIO, 0, 1, OptionalInt.empty());
        ratio.add(MISSING, figure("5"));
        ratio.add(figure(">5"), figure("1"));
        assertThat(ratio.total()).isEqualTo(new Figure.Absent(Reason.BOUND_ONLY));
        ratio.add(figure("5"), new Figure.Disputed());
        assertThat(ratio.total()).isEqualTo(new Figure.Absent(Reason.CONFLICT));
    }

    @Test
    void long_columns_add_up_whatever_their_order() {
        Tally tally = of(new Figure.Exact(1e16));
        for (int i = 0; i < 1000; i++) {
            tally.add(new Figure.Exact(1));
        }
        tally.add(new Figure.Exact(-1e16));
        assertThat(tally.total()).isEqualTo(new Figure.Exact(1000));
    }

    @Test
    void what_a_large_number_swallows_is_kept_whichever_comes_first() {
        assertThat(of(new Figure.Exact(1), new Figure.Exact(1e16), new Figure.Exact(-1e16))
                        .total())
                .isEqualTo(new Figure.Exact(1));
        assertThat(of(new Figure.Exact(1e16), new Figure.Exact(1), new Figure.Exact(-1e16))
                        .total())
                .isEqualTo(new Figure.Exact(1));
    }

    @Test
    void an_approximation_with_an_upper_bound_says_nothing() {
        assertThat(of(figure("~100"), figure("<5")).total()).isEqualTo(new Figure.Absent(Reason.BOUND_ONLY));
        assertThat(of(figure("94"), figure("~100"), figure("<5")).total())
                .isEqualTo(new Figure.Absent(Reason.BOUND_ONLY));
    }

    @Test
    void bounds_and_approximations_are_counted_beside_what_is_exact() {
        Tally tally = of(figure("94"), figure(">5"), figure(">6"), figure("<7"), figure("~8"), MISSING);
        assertThat(tally.bounds()).isEqualTo(4);
        assertThat(tally.reporting()).isEqualTo(5);
        assertThat(tally.rows()).isEqualTo(6);
        assertThat(of(figure("~8"), figure("<7")).bounds()).isEqualTo(2);
    }
}
