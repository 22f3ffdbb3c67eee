package org.attest.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
    private static final Citation SOMEWHERE = Citation.of(new SourceId("s4"));
    private static final Measure WITHHELD = Measure.undefined(Reason.WITHHELD);
    private static final Measure CONFLICT = Measure.undefined(Reason.CONFLICT);

    private static Measure cases(long number) {
        return Measure.of(number, Unit.CASES);
    }

    private static Measure persons(long number) {
        return Measure.of(number, Unit.PERSONS);
    }

    @Test
    void computes_exactly_and_keeps_the_unit() {
        assertThat(cases(3).plus(cases(4))).isEqualTo(cases(7));
        assertThat(cases(3).minus(cases(4))).isEqualTo(cases(-1));
        assertThat(cases(3).times(4)).isEqualTo(cases(12));
        assertThat(persons(9).per(cases(3), Unit.RATIO)).isEqualTo(Measure.of(3, Unit.RATIO));
        assertThat(cases(3).times(Measure.of(5, Unit.DAYS), Unit.DAYS)).isEqualTo(Measure.of(15, Unit.DAYS));
        assertThat(cases(1).percentOf(cases(4))).isEqualTo(Measure.of(25, Unit.PERCENT));
    }

    @Test
    void percentages_are_not_rounded() {
        assertThat(cases(1).percentOf(cases(3)).asNumber())
                .contains(new BigDecimal("33.33333333333333333333333333333333"));
    }

    @Test
    void nothing_is_divided_by_zero() {
        Measure undefined = Measure.undefined(Reason.ZERO_DENOMINATOR);

        assertThat(cases(1).per(cases(0), Unit.RATIO)).isEqualTo(undefined);
        assertThat(cases(0).percentOf(cases(0))).isEqualTo(undefined);
    }

    @Test
    void zero_of_something_is_zero() {
        assertThat(cases(0).percentOf(cases(7)).asNumber())
                .get()
                .satisfies(zero -> assertThat(zero).isZero());
    }

    @Test
    void cases_and_persons_do_not_mix() {
        Measure mixed = Measure.undefined(Reason.MIXED_UNITS);

        assertThat(cases(1).plus(persons(1))).isEqualTo(mixed);
        assertThat(cases(1).minus(persons(1))).isEqualTo(mixed);
        assertThat(cases(1).percentOf(persons(1))).isEqualTo(mixed);
        assertThat(cases(1).shareOf(persons(1))).isEqualTo(mixed);
    }

    @Test
    void a_part_is_not_more_than_its_whole() {
        assertThat(cases(5).shareOf(cases(4))).isEqualTo(Measure.undefined(Reason.INCONSISTENT_INPUT));
        assertThat(cases(5).percentOf(cases(4))).isEqualTo(Measure.of(125, Unit.PERCENT));
        assertThat(cases(4).shareOf(cases(4))).isEqualTo(Measure.of(100, Unit.PERCENT));
    }

    @Test
    void the_first_operand_without_a_value_gives_its_reason() {
        assertThat(WITHHELD.plus(CONFLICT)).isEqualTo(WITHHELD);
        assertThat(WITHHELD.minus(cases(1))).isEqualTo(WITHHELD);
        assertThat(cases(1).plus(CONFLICT)).isEqualTo(CONFLICT);
        assertThat(WITHHELD.times(2)).isEqualTo(WITHHELD);
        assertThat(WITHHELD.times(CONFLICT, Unit.DAYS)).isEqualTo(WITHHELD);
        assertThat(cases(1).times(CONFLICT, Unit.DAYS)).isEqualTo(CONFLICT);
        assertThat(WITHHELD.per(cases(0), Unit.RATIO)).isEqualTo(WITHHELD);
        assertThat(cases(1).percentOf(CONFLICT)).isEqualTo(CONFLICT);
    }

    @Test
    void tells_its_number_or_why_it_has_none() {
        assertThat(cases(7).asNumber()).contains(BigDecimal.valueOf(7));
        assertThat(cases(7).whyUndefined()).isEmpty();
        assertThat(WITHHELD.asNumber()).isEmpty();
        assertThat(WITHHELD.whyUndefined()).contains(Reason.WITHHELD);
    }

    @ParameterizedTest
    @CsvSource({">295", ">=295", "<10", "<=10", "~1000000"})
    void a_bound_is_never_used_as_a_number(String bound) {
        Claim<Count> claim = Claim.stated(Count.parse(bound), SOMEWHERE);

        assertThat(Measure.of(claim, Unit.PERSONS)).isEqualTo(Measure.undefined(Reason.BOUND_ONLY));
    }

    @ParameterizedTest
    @CsvSource({"NOT_REPORTED, MISSING_INPUT", "WITHHELD, WITHHELD", "NOT_APPLICABLE, NOT_APPLICABLE"})
    void a_missing_input_tells_why(Reason absence, Reason reason) {
        Claim<Count> claim = Claim.missing(absence, List.of());

        assertThat(Measure.of(claim, Unit.CASES)).isEqualTo(Measure.undefined(reason));
    }

    @Test
    void an_open_conflict_is_not_computed_with() {
        Claim<Count> claim = Claim.of(List.of(
                Assertion.stated(Count.exactly(14), SOMEWHERE), Assertion.stated(Count.exactly(30), SOMEWHERE)));

        assertThat(Measure.of(claim, Unit.CASES)).isEqualTo(CONFLICT);
    }
}
