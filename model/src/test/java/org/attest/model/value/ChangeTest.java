package org.attest.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final Measure PRIOR = Measure.of(80, Unit.CASES);
    private static final Measure CURRENT = Measure.of(100, Unit.CASES);

    private static Claim<DateSpan> period(String text) {
        return Claim.stated(DateSpan.parse(text), Citation.of(new SourceId("s4")));
    }

    @Test
    void is_told_in_numbers_and_in_percent() {
        assertThat(Change.of(PRIOR, CURRENT))
                .isEqualTo(new Change(Measure.of(20, Unit.CASES), Measure.of(25, Unit.PERCENT)));
    }

    @Test
    void from_zero_has_no_percentage() {
        assertThat(Change.of(Measure.of(0, Unit.CASES), CURRENT))
                .isEqualTo(new Change(CURRENT, Measure.undefined(Reason.ZERO_DENOMINATOR)));
    }

    @Test
    void between_units_does_not_exist() {
        assertThat(Change.of(Measure.of(80, Unit.PERSONS), CURRENT)).isEqualTo(Change.undefined(Reason.MIXED_UNITS));
    }

    @Test
    void compares_equally_long_periods_also_over_a_leap_year() {
        assertThat(Change.of(PRIOR, period("2019-04/2020-03"), CURRENT, period("2020-04/2021-03")))
                .isEqualTo(Change.of(PRIOR, CURRENT));
    }

    @Test
    void does_not_compare_a_quarter_with_a_year() {
        assertThat(Change.of(PRIOR, period("2020"), CURRENT, period("2021-01/2021-03")))
                .isEqualTo(Change.undefined(Reason.NOT_APPLICABLE));
    }

    @Test
    void does_not_compare_a_period_that_is_not_stated() {
        assertThat(Change.of(PRIOR, Claim.notReported(), CURRENT, period("2021")))
                .isEqualTo(Change.undefined(Reason.PERIOD_NOT_STATED));
        assertThat(Change.of(PRIOR, period("2020"), CURRENT, period("2021/..")))
                .isEqualTo(Change.undefined(Reason.PERIOD_NOT_STATED));
    }
}
