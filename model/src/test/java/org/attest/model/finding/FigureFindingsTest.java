package org.attest.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.model.Samples.S4;
import static org.attest.model.Samples.count;
import static org.attest.model.Samples.span;
import static org.attest.model.finding.Found.findings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.DossierBuilder;
import org.attest.model.Samples;
import org.attest.model.court.Caseload;
import org.attest.model.court.CaseloadBuilder;
import org.attest.model.court.OutcomeKind;
import org.attest.model.court.TribunalKind;
import org.attest.model.finding.Found.Told;
import org.attest.model.indicator.Indicator;
import org.attest.model.indicator.Indicator.Direction;
import org.attest.model.indicator.Observation;
import org.attest.model.indicator.ObservedValue;
import org.attest.model.indicator.ValueType;
import org.attest.model.value.Claim;
import org.attest.model.value.DateSpan;
import org.attest.model.value.EntityId;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;
import org.attest.model.value.StatedTotal;
import org.attest.model.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFindingsTest {
    private static StatedTotal total(String stated, String... parts) {
        return new StatedTotal(
                new EntityId("total"),
                "Settled cases",
                Unit.CASES,
                List.of(parts).stream()
                        .map(part -> new StatedTotal.Part("part", count(part)))
                        .toList(),
                count(stated));
    }

    private static void tribunal(DossierBuilder d, Caseload caseload) {
        d.addTribunals(Samples.tribunal("dhaka-tribunal", TribunalKind.DEDICATED))
                .addCaseloads(caseload);
    }

    /** MoHA 2019-2023: 31 convicting and 497 acquitting cases are 528, printed as 524. */
    @Test
    void a_stated_total_that_differs_from_its_parts() {
        assertThat(findings(FindingKind.TOTAL_DIFFERS, d -> d.addStatedTotals(total("524", "31", "497"))))
                .containsExactly(new Told(
                        FindingKind.TOTAL_DIFFERS,
                        "/statedTotals/0",
                        "Settled cases",
                        "the stated total of 524 cases is 4 less than the sum of its parts"));
        assertThat(findings(FindingKind.TOTAL_DIFFERS, d -> d.addStatedTotals(total("530", "31", "497"))))
                .extracting(Told::message)
                .containsExactly("the stated total of 530 cases is 2 more than the sum of its parts");
    }

    @Test
    void a_total_that_reconciles_or_cannot_be_checked_is_no_finding() {
        assertThat(findings(FindingKind.TOTAL_DIFFERS, d -> d.addStatedTotals(total("35", "30", "4", "1"))))
                .isEmpty();
        assertThat(findings(FindingKind.TOTAL_DIFFERS, d -> d.addStatedTotals(total("35", "30", "?"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"240, 265, 329, 183, 7 less", "862, 607, 519, 940, 10 more"})
    void a_broken_flow(String start, String incoming, String resolved, String end, String gap) {
        assertThat(findings(
                        FindingKind.FLOW_BROKEN,
                        d -> tribunal(d, Samples.flow("2023", start, incoming, resolved, end))))
                .containsExactly(new Told(
                        FindingKind.FLOW_BROKEN,
                        "/caseloads/0",
                        "Tribunal dhaka-tribunal",
                        "pending at the start + incoming - resolved is " + gap + " than pending at the end"));
    }

    @ParameterizedTest
    @CsvSource({"240, 272, 329, 183", "240, 272, 329, ?", "240, >272, 329, 183"})
    void a_flow_that_holds_or_cannot_be_checked_is_no_finding(
            String start, String incoming, String resolved, String end) {
        assertThat(findings(
                        FindingKind.FLOW_BROKEN,
                        d -> tribunal(d, Samples.flow("2023", start, incoming, resolved, end))))
                .isEmpty();
    }

    /** 329 of 265 are 124.15... %, 1 of 8 is 12.5 %: a half may be rounded either way. */
    @ParameterizedTest
    @CsvSource({
        "265, 329, 121.4, 2.8 less",
        "265, 329, 124.16, 0.01 more",
        "265, 329, 125, 1 more",
        "8, 1, 14, 1 more",
        "8, 1, 11, 2 less"
    })
    void a_stated_clearance_rate_that_is_not_the_computed_one(
            String incoming, String resolved, String stated, String gap) {
        assertThat(findings(FindingKind.CLEARANCE_RATE_DIFFERS, d -> tribunal(d, cleared(incoming, resolved, stated))))
                .containsExactly(new Told(
                        FindingKind.CLEARANCE_RATE_DIFFERS,
                        "/caseloads/0",
                        "Tribunal dhaka-tribunal",
                        "the stated clearance rate of " + stated + " % is " + gap + " than 100 x resolved / incoming"));
    }

    @ParameterizedTest
    @CsvSource({"265, 329, 124.2", "265, 329, 124", "265, 329, 124.15", "8, 1, 12", "8, 1, 13", "?, 329, 7", "0, 0, 7"})
    void a_stated_clearance_rate_that_is_rounded_or_cannot_be_checked_is_no_finding(
            String incoming, String resolved, String stated) {
        assertThat(findings(FindingKind.CLEARANCE_RATE_DIFFERS, d -> tribunal(d, cleared(incoming, resolved, stated))))
                .isEmpty();
    }

    @Test
    void tells_the_clearance_rate_with_the_largest_gap_first() {
        assertThat(findings(FindingKind.CLEARANCE_RATE_DIFFERS, d -> {
                    tribunal(d, cleared("100", "50", "51"));
                    d.addCaseloads(cleared("100", "50", "90"));
                }))
                .extracting(Told::pointer)
                .containsExactly("/caseloads/1", "/caseloads/0");
    }

    private static Caseload cleared(String incoming, String resolved, String rate) {
        return CaseloadBuilder.builder(Samples.flow("2023", "?", incoming, resolved, "?"))
                .clearanceRate(Claim.stated(new BigDecimal(rate), S4))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"524, 31, 497, 528", "10, >=9, 2, 11", "10, >10, ~5, 11"})
    void outcomes_that_exceed_what_was_resolved(String resolved, String convicted, String acquitted, long least) {
        assertThat(findings(
                        FindingKind.OUTCOMES_EXCEED_RESOLVED, d -> tribunal(d, ended(resolved, convicted, acquitted))))
                .containsExactly(new Told(
                        FindingKind.OUTCOMES_EXCEED_RESOLVED,
                        "/caseloads/0",
                        "Tribunal dhaka-tribunal",
                        "the outcomes add up to at least " + least + " cases, but only " + resolved
                                + " were resolved"));
    }

    @ParameterizedTest
    @CsvSource({"528, 31, 497", "?, 31, 497", "~500, 31, 497", "30, <=31, 30", "30, 30, ?"})
    void outcomes_that_may_fit_are_no_finding(String resolved, String convicted, String acquitted) {
        assertThat(findings(
                        FindingKind.OUTCOMES_EXCEED_RESOLVED, d -> tribunal(d, ended(resolved, convicted, acquitted))))
                .isEmpty();
    }

    private static Caseload ended(String resolved, String convicted, String acquitted) {
        return Samples.outcomes(
                "?",
                resolved,
                Map.of(OutcomeKind.CONVICTED, count(convicted), OutcomeKind.ACQUITTED, count(acquitted)),
                Map.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tier-2 | COUNT   | persons | value tier-2 is a level, but the indicator is a count",
                "0.64   | COUNT   | persons | value 0.64 is a decimal, but the indicator is a count",
                "66     | LEVEL   | persons | value 66 is a count, but the indicator is a level",
                "tier-9 | LEVEL   | persons | level tier-9 is not one of the indicator's: tier-1, tier-2",
                "66     | DECIMAL | percent | unit percent is not the indicator's, which is persons"
            })
    void an_observation_that_does_not_fit_its_indicator(String value, ValueType type, String unit, String message) {
        assertThat(findings(FindingKind.OBSERVATION_MISFIT, d -> observed(d, value, type, unit)))
                .containsExactly(new Told(FindingKind.OBSERVATION_MISFIT, "/observations/0", "Victims", message));
    }

    @ParameterizedTest
    @CsvSource({"66, COUNT", "66, DECIMAL", "0.64, DECIMAL", "tier-2, LEVEL"})
    void an_observation_that_fits_is_no_finding(String value, ValueType type) {
        assertThat(findings(FindingKind.OBSERVATION_MISFIT, d -> observed(d, value, type, "persons")))
                .isEmpty();
    }

    private static void observed(DossierBuilder d, String value, ValueType type, String unit) {
        observed(d, value, type, unit, span("2023"));
    }

    private static void observed(DossierBuilder d, String value, ValueType type, String unit, Claim<DateSpan> period) {
        d.addIndicators(new Indicator(
                        new EntityId("victims"),
                        Optional.empty(),
                        "Victims",
                        type,
                        Unit.PERSONS,
                        Direction.NEUTRAL,
                        type == ValueType.LEVEL ? List.of("tier-1", "tier-2") : List.of(),
                        Samples.CITED))
                .addObservations(new Observation(
                        Ref.to("victims"),
                        Optional.empty(),
                        period,
                        Map.of(),
                        Claim.stated(ObservedValue.parse(value), S4),
                        Optional.of(new Unit(unit)),
                        Claim.notReported(),
                        Claim.notReported()));
    }

    @Test
    void figures_whose_period_no_source_states() {
        assertThat(findings(FindingKind.PERIOD_UNKNOWN, d -> tribunal(d, Samples.flow("?", "?", "?", "0", "?"))))
                .containsExactly(new Told(
                        FindingKind.PERIOD_UNKNOWN,
                        "/caseloads/0",
                        "Tribunal dhaka-tribunal",
                        "the period of the figures is not given"));
        assertThat(findings(FindingKind.PERIOD_UNKNOWN, d -> tribunal(d, ended("?", "78", "?"))))
                .hasSize(1);
        assertThat(findings(
                        FindingKind.PERIOD_UNKNOWN,
                        d -> observed(d, "66", ValueType.COUNT, "persons", Claim.notReported())))
                .containsExactly(new Told(
                        FindingKind.PERIOD_UNKNOWN,
                        "/observations/0",
                        "Victims",
                        "the period of the figures is not given"));
    }

    @Test
    void figures_whose_period_was_sought_in_vain() {
        Claim<DateSpan> sought = Claim.missing(Reason.PERIOD_NOT_STATED, List.of(S4.source()));

        assertThat(findings(FindingKind.PERIOD_UNKNOWN, d -> observed(d, "66", ValueType.COUNT, "persons", sought)))
                .extracting(Told::message)
                .containsExactly("no source states the period of the figures");
    }

    @Test
    void a_known_period_and_one_that_does_not_apply_and_one_of_no_figures_are_no_findings() {
        Claim<DateSpan> timeless = Claim.missing(Reason.NOT_APPLICABLE, List.of());

        assertThat(findings(FindingKind.PERIOD_UNKNOWN, d -> tribunal(d, Samples.flow("2023", "1", "1", "1", "1"))))
                .isEmpty();
        assertThat(findings(FindingKind.PERIOD_UNKNOWN, d -> tribunal(d, Samples.flow("?", "?", "?", "?", "?"))))
                .isEmpty();
        assertThat(findings(FindingKind.PERIOD_UNKNOWN, d -> observed(d, "66", ValueType.COUNT, "persons", timeless)))
                .isEmpty();
    }
}
