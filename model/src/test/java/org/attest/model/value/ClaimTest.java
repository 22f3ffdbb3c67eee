package org.attest.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimTest {
    private static final SourceId S0 = new SourceId("s0");
    private static final SourceId S4 = new SourceId("s4");
    private static final Resolution<String> DECISION =
            new Resolution<>("18 March", "the later account names the room", "editor", LocalDate.of(2024, 10, 1));

    private static final Claim<String> AGREED = Claim.of(List.of(by("18 March", S0), by("18 March", S4)));
    private static final Claim<String> OPEN = Claim.of(List.of(by("19 March", S0), by("18 March", S4)));

    private static Assertion<String> by(String value, SourceId source) {
        return Assertion.stated(value, Citation.of(source));
    }

    @Test
    void one_assertion_is_a_single_source() {
        Claim<String> claim = Claim.stated("18 March", Citation.of(S4));

        assertThat(claim.state()).isEqualTo(ClaimState.SINGLE_SOURCE);
        assertThat(claim.value()).contains("18 March");
        assertThat(claim.whyNoValue()).isEmpty();
    }

    @Test
    void two_independent_sources_corroborate() {
        assertThat(AGREED.state()).isEqualTo(ClaimState.CORROBORATED);
        assertThat(AGREED.value()).contains("18 March");
    }

    @Test
    void a_source_that_repeats_another_does_not_corroborate() {
        assertThat(AGREED.state(source -> S4)).isEqualTo(ClaimState.SINGLE_SOURCE);
    }

    @Test
    void one_source_that_says_it_twice_does_not_corroborate() {
        assertThat(Claim.of(List.of(by("18 March", S4), by("18 March", S4))).state())
                .isEqualTo(ClaimState.SINGLE_SOURCE);
    }

    @Test
    void an_open_conflict_has_both_values_and_no_fact() {
        assertThat(OPEN.state()).isEqualTo(ClaimState.CONFLICTING);
        assertThat(OPEN.values()).containsExactly("19 March", "18 March");
        assertThat(OPEN.value()).isEmpty();
        assertThat(OPEN.whyNoValue()).contains(Reason.CONFLICT);
    }

    @Test
    void a_resolution_gives_the_fact_and_keeps_both_values() {
        Claim<String> resolved = OPEN.resolved(DECISION);

        assertThat(resolved.state()).isEqualTo(ClaimState.RESOLVED);
        assertThat(resolved.value()).contains("18 March");
        assertThat(resolved.values()).containsExactly("19 March", "18 March");
        assertThat(resolved.whyNoValue()).isEmpty();
    }

    @Test
    void a_missing_claim_tells_why_and_where_was_searched() {
        Claim<String> missing = Claim.missing(Reason.WITHHELD, List.of(S4));

        assertThat(missing.state()).isEqualTo(ClaimState.MISSING);
        assertThat(missing.value()).isEmpty();
        assertThat(missing.whyNoValue()).contains(Reason.WITHHELD);
        assertThat(missing.searched()).containsExactly(S4);
    }

    @Test
    void a_claim_left_out_is_not_reported() {
        assertThat(Claim.notReported()).isEqualTo(Claim.missing(Reason.NOT_REPORTED, List.of()));
    }

    @Test
    void lists_every_place_once() {
        assertThat(Claim.of(List.of(by("18 March", S4), by("18 March", S4))).citations())
                .containsExactly(Citation.of(S4));
    }

    @Test
    void rejects_a_claim_with_neither_assertion_nor_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claim.of(List.of()))
                .withMessage("claim must have either at least one assertion or a reason why it is missing");
    }

    @Test
    void rejects_a_claim_with_both_assertion_and_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Claim<>(AGREED.assertions(), Optional.empty(), Optional.of(Reason.NOT_REPORTED), List.of()))
                .withMessage("claim must have either at least one assertion or a reason why it is missing");
    }

    @ParameterizedTest
    @EnumSource(names = {"ZERO_DENOMINATOR", "MISSING_INPUT", "BOUND_ONLY", "CONFLICT", "UNDETERMINED"})
    void rejects_a_reason_that_only_a_computation_has(Reason reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claim.missing(reason, List.of()))
                .withMessage("claim is missing because of " + reason + ", must be one of [NOT_REPORTED, NOT_APPLICABLE,"
                        + " WITHHELD, NO_DUE_DATE, YEAR_NOT_STATED, PERIOD_NOT_STATED], which sources give;"
                        + " the other reasons are of computations");
    }

    @Test
    void rejects_a_resolution_where_nothing_differs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AGREED.resolved(DECISION))
                .withMessage("claim has a resolution but no two assertions that differ");
    }

    /** The day of a date that has one. */
    private static Optional<String> day(String date) {
        return date.contains(" ") ? Optional.of(date.substring(0, date.indexOf(' '))) : Optional.empty();
    }

    @Test
    void a_part_is_claimed_by_the_sources_that_state_it() {
        Claim<String> silent = Claim.of(List.of(by("March", S0), by("18 March", S4)));

        assertThat(silent.part(ClaimTest::day, Reason.NOT_REPORTED).value()).contains("18");
        assertThat(silent.part(ClaimTest::day, Reason.NOT_REPORTED).citations()).containsExactly(Citation.of(S4));
        assertThat(OPEN.part(ClaimTest::day, Reason.NOT_REPORTED).values()).containsExactly("19", "18");
    }

    @Test
    void a_part_that_no_source_states_is_missing_with_those_sources_searched() {
        Claim<String> month = Claim.stated("March", Citation.of(S4));

        assertThat(month.part(ClaimTest::day, Reason.NOT_REPORTED))
                .isEqualTo(Claim.missing(Reason.NOT_REPORTED, List.of(S4)));
        assertThat(month.part(ClaimTest::day, Reason.NOT_APPLICABLE))
                .isEqualTo(Claim.missing(Reason.NOT_APPLICABLE, List.of()));
        assertThat(Claim.<String>missing(Reason.WITHHELD, List.of(S0)).part(ClaimTest::day, Reason.NOT_REPORTED))
                .isEqualTo(Claim.missing(Reason.WITHHELD, List.of(S0)));
    }

    @Test
    void a_resolution_decides_its_parts_too() {
        Resolution<String> month = new Resolution<>("March", "the day is a slip", "editor", DECISION.decidedOn());

        assertThat(OPEN.resolved(DECISION)
                        .part(ClaimTest::day, Reason.NOT_REPORTED)
                        .value())
                .contains("18");
        assertThat(OPEN.resolved(month)
                        .part(ClaimTest::day, Reason.NOT_REPORTED)
                        .absence())
                .contains(Reason.NOT_REPORTED);
    }

    @Test
    void a_resolution_has_nothing_to_decide_where_the_parts_agree() {
        Claim<String> month = OPEN.resolved(DECISION).part(date -> Optional.of(date.substring(3)), Reason.NOT_REPORTED);

        assertThat(month.value()).contains("March");
        assertThat(month.resolution()).isEmpty();
        assertThat(month.state()).isEqualTo(ClaimState.CORROBORATED);
    }

    @Test
    void another_view_keeps_the_decision_while_its_values_differ() {
        Claim<String> days = OPEN.resolved(DECISION).map(date -> date.substring(0, 2));

        assertThat(days.values()).containsExactly("19", "18");
        assertThat(days.citations()).isEqualTo(OPEN.citations());
        assertThat(days.resolution())
                .contains(new Resolution<>("18", DECISION.reason(), DECISION.decidedBy(), DECISION.decidedOn()));
    }

    @Test
    void values_that_look_the_same_in_another_view_no_longer_conflict() {
        Claim<String> months = OPEN.resolved(DECISION).map(date -> date.substring(3));

        assertThat(months.value()).contains("March");
        assertThat(months.resolution()).isEmpty();
        assertThat(OPEN.map(date -> date.substring(3)).state()).isEqualTo(ClaimState.CORROBORATED);
    }

    @Test
    void a_missing_claim_is_missing_in_every_view() {
        assertThat(Claim.<String>missing(Reason.WITHHELD, List.of(S0)).map(String::length))
                .isEqualTo(Claim.<Integer>missing(Reason.WITHHELD, List.of(S0)));
    }

    @Test
    void rejects_sources_searched_for_a_claim_that_is_made() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claim<>(AGREED.assertions(), Optional.empty(), Optional.empty(), List.of(S0)))
                .withMessage("claim lists sources searched but is not missing");
    }

    @Test
    void rejects_a_resolution_without_reason_or_name() {
        LocalDate day = LocalDate.of(2024, 10, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Resolution<>("18 March", " ", "editor", day))
                .withMessage("resolution has no reason, must say why this value was chosen");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Resolution<>("18 March", "because", "", day))
                .withMessage("resolution has no decidedBy, must name who decided");
    }

    @Test
    void rejects_an_excerpt_that_is_no_quotation_any_more() {
        assertThat(new Citation(S0, Optional.empty(), Optional.of("x".repeat(300))).excerpt())
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Citation(S0, Optional.empty(), Optional.of("x".repeat(301))))
                .withMessage("excerpt has 301 characters, must be at most 300");
    }
}
