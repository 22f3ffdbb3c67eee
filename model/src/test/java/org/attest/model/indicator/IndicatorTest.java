package org.attest.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.Samples;
import org.attest.model.value.Change;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.EntityId;
import org.attest.model.value.Measure;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;
import org.attest.model.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTest {
    private static final Unit PER_100_000 = new Unit("per 100,000");

    private static Indicator indicator(String name, ValueType type, List<String> levels, List<Citation> citations) {
        return new Indicator(
                new EntityId("victims"),
                Optional.of("16.2.2"),
                name,
                type,
                PER_100_000,
                Direction.LOWER_IS_BETTER,
                levels,
                citations);
    }

    private static final Indicator VICTIMS = indicator("Victims", ValueType.DECIMAL, List.of(), Samples.CITED);

    private static Observation observed(String value, String period, Map<String, String> of, Optional<Unit> unit) {
        return new Observation(
                Ref.to("victims"),
                Optional.empty(),
                Samples.span(period),
                of,
                value.equals("?") ? Claim.notReported() : Claim.stated(ObservedValue.parse(value), Samples.S4),
                unit,
                Claim.notReported(),
                Claim.notReported());
    }

    private static Observation observed(String value, String period) {
        return observed(value, period, Map.of(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"?, MISSING_INPUT", ">295, BOUND_ONLY", "tier-2, NOT_APPLICABLE"})
    void only_a_number_is_measured(String value, Reason reason) {
        assertThat(IndicatorMeasures.measure(observed(value, "2023"), VICTIMS)).isEqualTo(Measure.undefined(reason));
    }

    @Test
    void a_number_has_the_unit_of_the_indicator_or_its_own() {
        assertThat(IndicatorMeasures.measure(observed("66", "2023"), VICTIMS)).isEqualTo(Measure.of(66, PER_100_000));
        assertThat(IndicatorMeasures.measure(observed("66", "2023", Map.of(), Optional.of(Unit.PERCENT)), VICTIMS))
                .isEqualTo(Measure.of(66, Unit.PERCENT));
    }

    @Test
    void a_change_is_told_within_one_series() {
        Change change = IndicatorMeasures.change(observed("0.72", "2022"), observed("0.64", "2023"), VICTIMS);

        assertThat(change.absolute().asNumber()).get().hasToString("-0.08");
        assertThat(change.percent().asNumber().orElseThrow().setScale(1, RoundingMode.HALF_UP))
                .hasToString("-11.1");
    }

    @Test
    void no_change_is_told_between_two_series_or_two_units() {
        Observation women = observed("0.54", "2022", Map.of("sex", "female"), Optional.empty());
        Observation share = observed("0.19", "2022", Map.of(), Optional.of(Unit.PERCENT));
        Observation all = observed("0.64", "2023");

        assertThat(IndicatorMeasures.change(women, all, VICTIMS)).isEqualTo(Change.undefined(Reason.NOT_APPLICABLE));
        assertThat(IndicatorMeasures.change(share, all, VICTIMS)).isEqualTo(Change.undefined(Reason.MIXED_UNITS));
    }

    @Test
    void victims_are_counted_per_100000_people() {
        Measure people = Measure.of(170_000_000, Unit.PERSONS);

        assertThat(IndicatorMeasures.per100000(Measure.of(1_088, Unit.PERSONS), people)
                        .asNumber())
                .get()
                .hasToString("0.64");
        assertThat(IndicatorMeasures.per100000(Measure.of(1_088, Unit.PERSONS), Measure.of(0, Unit.PERSONS)))
                .isEqualTo(Measure.undefined(Reason.ZERO_DENOMINATOR));
    }

    @Test
    void rejects_levels_without_a_scale_and_a_scale_without_levels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator("Tier", ValueType.LEVEL, List.of(), Samples.CITED))
                .withMessage("indicator \"victims\" is a LEVEL with 0 levels,"
                        + " must have levels when it is a LEVEL, and only then");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator("Victims", ValueType.COUNT, List.of("tier-1", "tier-2"), Samples.CITED))
                .withMessage("indicator \"victims\" is a COUNT with 2 levels,"
                        + " must have levels when it is a LEVEL, and only then");
    }

    @Test
    void rejects_blank_names_and_missing_citations() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator(" ", ValueType.COUNT, List.of(), Samples.CITED))
                .withMessage("name of indicator \"victims\" is blank, must have text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator("Victims", ValueType.COUNT, List.of(), List.of()))
                .withMessage("indicator \"victims\" has no citation, must have at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment(" ", Samples.CITED))
                .withMessage("criterion of the assessment of \"s6\" is blank, must have text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment("sufficiently stringent", List.of()))
                .withMessage("assessment of \"s6\" has no citation, must have at least one");
        assertThat(VICTIMS.label()).isEqualTo("Victims");
    }

    private static Assessment assessment(String criterion, List<Citation> citations) {
        return new Assessment(
                Ref.to("s6"), criterion, Verdict.MET, Ref.to("state-department"), Optional.empty(), citations);
    }
}
