package org.attest.report.internal.resolve.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.math.MathContext;
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
import org.attest.report.document.Operation;
import org.junit.jupiter.api.Test;

/** The table of states, row by row: what each state is, and what it becomes in a ratio, a difference and a sum. */
class FigureTest {
    private static final Citation ONE = Citation.of("one", "p. 1");
    private static final Citation TWO = Citation.of("two", "p. 2");
    private static final Figure EXACT = new Figure.Exact(94);
    private static final Figure BOUND = Figure.of(Count.parse(">295"));
    private static final Figure MISSING = new Figure.Absent(Reason.NOT_REPORTED);
    private static final Figure DISPUTED = Figure.of(disputed(), Figure::of);

    private static Claim<Count> disputed() {
        return Claim.of(List.of(Assertion.stated(Count.exactly(78), ONE), Assertion.stated(Count.exactly(80), TWO)));
    }

    @Test
    void an_exact_claim_is_exact_and_zero_is_exact_zero() {
        assertThat(Figure.of(Claim.stated(Count.exactly(78), ONE), Figure::of)).isEqualTo(new Figure.Exact(78));
        assertThat(Figure.of(Claim.stated(Count.exactly(0), ONE), Figure::of)).isEqualTo(new Figure.Exact(0));
    }

    @Test
    void a_bound_stays_a_bound() {
        assertThat(BOUND).isEqualTo(new Figure.Bound(new Count.AtLeast(295, true)));
    }

    @Test
    void a_missing_claim_keeps_its_reason() {
        assertThat(Figure.of(Claim.<Count>missing(Reason.WITHHELD, List.of()), Figure::of))
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
        assertThat(Figure.of(resolved, Figure::of)).isEqualTo(new Figure.Exact(80));
    }

    @Test
    void agreeing_sources_are_exact() {
        Claim<Count> agreed =
                Claim.of(List.of(Assertion.stated(Count.exactly(78), ONE), Assertion.stated(Count.exactly(78), TWO)));
        assertThat(Figure.of(agreed, Figure::of)).isEqualTo(new Figure.Exact(78));
    }

    @Test
    void a_measure_gives_its_value_or_its_reason() {
        assertThat(Figure.of(Measure.of(new BigDecimal("2.5"), Unit.RATIO))).isEqualTo(new Figure.Exact(2.5));
        assertThat(Figure.of(Measure.undefined(Reason.MISSING_INPUT)))
                .isEqualTo(new Figure.Absent(Reason.MISSING_INPUT));
    }

    @Test
    void a_ratio_of_exact_figures_is_exact() {
        assertThat(Figure.ratio(EXACT, new Figure.Exact(35))).isEqualTo(new Figure.Exact(2.6857142857));
        assertThat(Figure.ratio(new Figure.Exact(0), new Figure.Exact(35))).isEqualTo(new Figure.Exact(0));
    }

    /** The double that comes of the division is below the half: one program prints 62.1 % of it, another 62.2 %. */
    @Test
    void a_ratio_on_a_half_is_that_half() {
        assertThat(Figure.ratio(new Figure.Exact(24.86), new Figure.Exact(40))).isEqualTo(new Figure.Exact(0.6215));
        assertThat(Figure.ratio(new Figure.Exact(69.587465), new Figure.Exact(86.93)))
                .isEqualTo(new Figure.Exact(0.8005));
        assertThat(Figure.ratio(new Figure.Exact(2e15), new Figure.Exact(3)))
                .isEqualTo(new Figure.Exact(666666666666667d));
    }

    @Test
    void figures_of_any_length_have_their_order() {
        Figure great = Figure.of(9_007_199_254_740_993L);
        assertThat(Figure.compare(great, Figure.of(9_007_199_254_740_992L))).isPositive();
        assertThat(Figure.compare(EXACT, great)).isNegative();
        assertThat(Figure.compare(EXACT, EXACT)).isZero();
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

    private static Figure difference(Figure minuend, Figure subtrahend) {
        return Figure.of(Operation.DIFFERENCE, List.of(minuend, subtrahend));
    }

    @Test
    void a_difference_follows_the_same_rules() {
        assertThat(difference(EXACT, new Figure.Exact(90))).isEqualTo(new Figure.Exact(4));
        assertThat(difference(EXACT, MISSING)).isEqualTo(MISSING);
        assertThat(difference(BOUND, EXACT)).isEqualTo(new Figure.Absent(Reason.BOUND_ONLY));
    }

    @Test
    void what_has_more_digits_than_a_spreadsheet_holds_keeps_them_all() {
        assertThat(Figure.of(Count.exactly(9_007_199_254_740_993L)))
                .isEqualTo(new Figure.Precise(new BigDecimal("9007199254740993")));
        assertThat(Figure.of(Long.MIN_VALUE)).isEqualTo(new Figure.Precise(BigDecimal.valueOf(Long.MIN_VALUE)));
        Figure precise = Figure.of(new BigDecimal("-123456789012345.67"));
        assertThat(precise).isEqualTo(new Figure.Precise(new BigDecimal("-123456789012345.67")));
        assertThat(difference(precise, Figure.of(new BigDecimal("-123456789012345"))))
                .isEqualTo(new Figure.Exact(-0.67));
        assertThat(Figure.ratio(precise, EXACT)).isEqualTo(new Figure.Exact(-1313370095876.02));
        assertThat(precise.unmixed()).isEqualTo(new Figure.Absent(Reason.MIXED_UNITS));
    }

    @Test
    void takes_the_largest_numbers_that_a_spreadsheet_holds() {
        assertThat(Figure.of(Count.exactly(999_999_999_999_999L))).isEqualTo(new Figure.Exact(999_999_999_999_999d));
        assertThat(Figure.of(-1_000_000_000_000_000L)).isEqualTo(new Figure.Exact(-1e15));
        assertThat(Figure.of(new BigDecimal("1E22"))).isEqualTo(new Figure.Exact(1e22));
    }

    @Test
    void a_difference_is_one_of_decimals() {
        assertThat(difference(new Figure.Exact(0.3), new Figure.Exact(0.1))).isEqualTo(new Figure.Exact(0.2));
    }

    @Test
    void of_what_was_divided_fifteen_digits_count() {
        BigDecimal third = BigDecimal.ONE.divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);
        assertThat(Figure.of(Measure.of(third, Unit.RATIO))).isEqualTo(new Figure.Exact(0.333333333333333));
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
}
