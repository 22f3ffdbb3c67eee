package org.attest.report.internal.resolve.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Measure;
import org.attest.model.value.Reason;
import org.attest.model.value.Resolution;
import org.attest.model.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of states, row by row: what each state is, and what it becomes in a ratio, a difference and a sum. */
class FigureTest {
    private static final Citation ONE = Citation.of("one", "p. 1");
    private static final Citation TWO = Citation.of("two", "p. 2");
    private static final Figure EXACT = new Figure.Exact(94);
    private static final Figure BOUND = Figure.of(Count.parse(">295"));
    private static final Figure MISSING = new Figure.Absent(Reason.NOT_REPORTED);
    private static final Figure DISPUTED = Figure.of(disputed());

    private static Claim<Count> disputed() {
        return Claim.of(List.of(Assertion.stated(Count.exactly(78), ONE), Assertion.stated(Count.exactly(80), TWO)));
    }

    @Test
    void an_exact_claim_is_exact_and_zero_is_exact_zero() {
        assertThat(Figure.of(Claim.stated(Count.exactly(78), ONE))).isEqualTo(new Figure.Exact(78));
        assertThat(Figure.of(Claim.stated(Count.exactly(0), ONE))).isEqualTo(new Figure.Exact(0));
    }

    @Test
    void a_bound_stays_a_bound() {
        assertThat(BOUND).isEqualTo(new Figure.Bound(new Count.AtLeast(295, true)));
    }

    @Test
    void a_missing_claim_keeps_its_reason() {
        assertThat(Figure.of(Claim.<Count>missing(Reason.WITHHELD, List.of())))
                .isEqualTo(new Figure.Absent(Reason.WITHHELD));
    }

    @Test
    void an_open_conflict_is_no_number() {
        assertThat(DISPUTED).isEqualTo(new Figure.Disputed());
    }

    @Test
    void a_resolved_conflict_is_the_resolved_value() {
        Claim<Count> resolved = disputed()
                .resolved(new Resolution<>(Count.exactly(80), "later edition", "editor", LocalDate.of(2024, 3, 31)));
        assertThat(Figure.of(resolved)).isEqualTo(new Figure.Exact(80));
    }

    @Test
    void agreeing_sources_are_exact() {
        Claim<Count> agreed =
                Claim.of(List.of(Assertion.stated(Count.exactly(78), ONE), Assertion.stated(Count.exactly(78), TWO)));
        assertThat(Figure.of(agreed)).isEqualTo(new Figure.Exact(78));
    }

    @Test
    void a_measure_gives_its_value_or_its_reason() {
        assertThat(Figure.of(Measure.of(new BigDecimal("2.5"), Unit.RATIO))).isEqualTo(new Figure.Exact(2.5));
        assertThat(Figure.of(Measure.undefined(Reason.MISSING_INPUT)))
                .isEqualTo(new Figure.Absent(Reason.MISSING_INPUT));
    }

    @Test
    void a_ratio_of_exact_figures_is_exact() {
        assertThat(Figure.ratio(EXACT, new Figure.Exact(35))).isEqualTo(new Figure.Exact(94 / 35.0));
        assertThat(Figure.ratio(new Figure.Exact(0), new Figure.Exact(35))).isEqualTo(new Figure.Exact(0));
    }

    @Test
    void a_ratio_over_zero_is_not_applicable() {
        assertThat(Figure.ratio(EXACT, new Figure.Exact(0))).isEqualTo(new Figure.Absent(Reason.ZERO_DENOMINATOR));
    }

    @Test
    void a_ratio_with_a_bound_says_so() {
        assertThat(Figure.ratio(BOUND, EXACT)).isEqualTo(new Figure.Absent(Reason.BOUND_ONLY));
        assertThat(Figure.ratio(EXACT, BOUND)).isEqualTo(new Figure.Absent(Reason.BOUND_ONLY));
    }

    @Test
    void a_ratio_with_a_missing_input_passes_its_reason_on() {
        assertThat(Figure.ratio(MISSING, EXACT)).isEqualTo(MISSING);
        assertThat(Figure.ratio(EXACT, new Figure.Absent(Reason.WITHHELD)))
                .isEqualTo(new Figure.Absent(Reason.WITHHELD));
        assertThat(Figure.ratio(MISSING, new Figure.Exact(0))).isEqualTo(MISSING);
    }

    @Test
    void a_ratio_with_a_conflict_says_so() {
        assertThat(Figure.ratio(DISPUTED, EXACT)).isEqualTo(new Figure.Absent(Reason.CONFLICT));
    }

    @Test
    void a_difference_follows_the_same_rules() {
        assertThat(Figure.difference(EXACT, new Figure.Exact(90))).isEqualTo(new Figure.Exact(4));
        assertThat(Figure.difference(EXACT, MISSING)).isEqualTo(MISSING);
        assertThat(Figure.difference(BOUND, EXACT)).isEqualTo(new Figure.Absent(Reason.BOUND_ONLY));
    }

    @Test
    void rejects_whole_numbers_that_a_spreadsheet_cannot_hold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.of(Count.exactly((1L << 53) + 1)))
                .withMessage("number is 9007199254740993, must be at most 9007199254740992:"
                        + " a spreadsheet would lose digits");
    }

    @Test
    void rejects_other_numbers_that_large_too() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.of(new BigDecimal("-9007199254740992.5")))
                .withMessage("number is -9007199254740992.5, must be at most 9007199254740992:"
                        + " a spreadsheet would lose digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.holdable(Long.MIN_VALUE))
                .withMessage("number is -9223372036854775808, must be at most 9007199254740992:"
                        + " a spreadsheet would lose digits");
    }

    @Test
    void takes_the_largest_numbers_that_a_spreadsheet_holds() {
        double largest = 9007199254740992.0;
        assertThat(Figure.of(Count.exactly(1L << 53))).isEqualTo(new Figure.Exact(largest));
        assertThat(Figure.of(new BigDecimal("9007199254740992"))).isEqualTo(new Figure.Exact(largest));
        assertThat(Figure.of(new BigDecimal("-9007199254740992"))).isEqualTo(new Figure.Exact(-largest));
        assertThat(Figure.holdable(1L << 53)).isEqualTo(1L << 53);
        assertThat(Figure.holdable(-(1L << 53))).isEqualTo(-(1L << 53));
    }

    @Test
    void only_exact_figures_are_lost_among_several_currencies() {
        assertThat(EXACT.unmixed()).isEqualTo(new Figure.Absent(Reason.MIXED_UNITS));
        assertThat(MISSING.unmixed()).isEqualTo(MISSING);
        assertThat(BOUND.unmixed()).isEqualTo(BOUND);
    }

    @Test
    void an_exact_figure_has_no_reason_to_pass_on() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EXACT.whyNotExact())
                .withMessage("an exact figure lacks nothing");
    }

    @Test
    void rejects_numbers_that_are_not_finite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure.Exact(Double.NaN))
                .withMessage("number is NaN, must be finite");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740991", "9007199254740992", "-9007199254740991", "-9007199254740992"})
    void every_whole_number_up_to_the_largest_is_held_as_it_is(String number) {
        assertThat(Figure.of(new BigDecimal(number))).isEqualTo(new Figure.Exact(Double.parseDouble(number)));
        assertThat(Figure.holdable(Long.parseLong(number))).isEqualTo(Long.parseLong(number));
        assertThat(new BigDecimal(Double.parseDouble(number))).isEqualTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740993", "-9007199254740993"})
    void the_next_number_on_either_side_is_refused(String number) {
        String message = "number is " + number + ", must be at most 9007199254740992: a spreadsheet would lose digits";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.of(new BigDecimal(number)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.holdable(Long.parseLong(number)))
                .withMessage(message);
    }
}
