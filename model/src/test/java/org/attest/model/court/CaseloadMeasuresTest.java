package org.attest.model.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.model.Samples.count;
import static org.attest.model.Samples.flow;
import static org.attest.model.Samples.outcomes;
import static org.attest.model.court.OutcomeKind.ACQUITTED;
import static org.attest.model.court.OutcomeKind.CONVICTED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.attest.model.court.CaseloadMeasures.ConvictionBasis;
import org.attest.model.value.Claim;
import org.attest.model.value.Measure;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseloadMeasuresTest {
    private static final Measure ZERO_DENOMINATOR = Measure.undefined(Reason.ZERO_DENOMINATOR);
    private static final Measure MISSING_INPUT = Measure.undefined(Reason.MISSING_INPUT);

    private static String rounded(Measure measure, int decimals) {
        return measure.asNumber()
                .map(number -> number.setScale(decimals, RoundingMode.HALF_UP).toPlainString())
                .orElseGet(() -> measure.whyUndefined().orElseThrow().toString());
    }

    /** Turkish courts as CEPEJ's slides print them: pending, incoming (filed and returned), resolved, pending; two measures. */
    @ParameterizedTest
    @CsvSource({
        "240, 272, 329, 183, 121, 203.02",
        "862, 607, 519, 950, 86, 668.11",
        "884, 583, 637, 830, 109, 475.59",
        "917, 595, 643, 869, 108, 493.29",
        "1087, 2695, 2043, 1739, 76, 310.69",
        "384, 1434, 1082, 736, 75, 248.28",
        "1471, 4129, 3125, 2475, 76, 289.08"
    })
    void computes_what_cepej_printed_for_the_turkish_courts(
            String start, String incoming, String resolved, String end, String clearance, String dispositionDays) {
        Caseload caseload = flow("2007", start, incoming, resolved, end);

        assertThat(rounded(CaseloadMeasures.clearanceRate(caseload), 0)).isEqualTo(clearance);
        assertThat(rounded(CaseloadMeasures.dispositionTime(caseload), 2)).isEqualTo(dispositionDays);
        assertThat(CaseloadMeasures.flowGap(caseload)).isEqualTo(Measure.of(0, Unit.CASES));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 365",
        "2024, 365",
        "2023-04/2024-03, 365",
        "2024-01-01/2024-03-31, 91",
        "2023/2024, 731",
        "2024-03-18, 1"
    })
    void a_year_has_365_days_and_other_periods_have_their_own(String period, long days) {
        assertThat(CaseloadMeasures.dispositionTime(flow(period, "0", "8", "4", "4")))
                .isEqualTo(Measure.of(days, Unit.DAYS));
    }

    @ParameterizedTest
    @CsvSource({
        "?, MISSING_INPUT",
        "2023/.., PERIOD_NOT_STATED",
        "XXXX-10-10/XXXX-10-11, YEAR_NOT_STATED",
        "2023~, BOUND_ONLY"
    })
    void no_disposition_time_without_a_length_of_the_period(String period, Reason reason) {
        assertThat(CaseloadMeasures.dispositionTime(flow(period, "0", "8", "4", "4")))
                .isEqualTo(Measure.undefined(reason));
    }

    @Test
    void a_base_of_zero_gives_no_number() {
        Caseload idle = flow("2023", "0", "0", "0", "0");

        assertThat(CaseloadMeasures.clearanceRate(idle)).isEqualTo(ZERO_DENOMINATOR);
        assertThat(CaseloadMeasures.dispositionTime(idle)).isEqualTo(ZERO_DENOMINATOR);
    }

    @Test
    void nothing_pending_takes_no_time() {
        assertThat(CaseloadMeasures.dispositionTime(flow("2023", "1", "3", "4", "0")))
                .isEqualTo(Measure.of(new BigDecimal("0"), Unit.DAYS));
    }

    @Test
    void what_a_tribunal_does_not_report_is_not_computed() {
        Caseload silent = flow("?", "?", "?", "?", "?");

        assertThat(CaseloadMeasures.clearanceRate(silent)).isEqualTo(MISSING_INPUT);
        assertThat(CaseloadMeasures.flowGap(silent)).isEqualTo(MISSING_INPUT);
        assertThat(CaseloadMeasures.shareBeyondLimit(silent)).isEqualTo(MISSING_INPUT);
        assertThat(CaseloadMeasures.convictionRate(silent, ConvictionBasis.FILED))
                .isEqualTo(MISSING_INPUT);
        assertThat(CaseloadMeasures.convictionRateOfPersons(silent)).isEqualTo(MISSING_INPUT);
    }

    @Test
    void a_bound_is_not_computed_with() {
        assertThat(CaseloadMeasures.clearanceRate(flow("2023", "0", ">295", "4", "4")))
                .isEqualTo(Measure.undefined(Reason.BOUND_ONLY));
    }

    @Test
    void a_broken_flow_shows_its_gap() {
        assertThat(CaseloadMeasures.flowGap(flow("2007", "240", "265", "329", "183")))
                .isEqualTo(Measure.of(-7, Unit.CASES));
    }

    /** BRAC, July 2021: 5,738 filed since 2012, 282 disposed, 36 convicting. The headline used the other base. */
    @Test
    void the_basis_of_a_conviction_rate_changes_it_twentyfold() {
        Caseload brac = outcomes("5738", "282", Map.of(CONVICTED, count("36")), Map.of());

        assertThat(rounded(CaseloadMeasures.convictionRate(brac, ConvictionBasis.DISPOSED), 1))
                .isEqualTo("12.8");
        assertThat(rounded(CaseloadMeasures.convictionRate(brac, ConvictionBasis.FILED), 2))
                .isEqualTo("0.63");
        assertThat(CaseloadMeasures.convictionRate(brac, ConvictionBasis.DECIDED_ON_MERITS))
                .isEqualTo(MISSING_INPUT);
        assertThat(rounded(CaseloadMeasures.clearanceRate(brac), 1)).isEqualTo("4.9");
    }

    /** The US TIP Report 2020: 25 persons convicted in 9 cases, 68 acquitted in 30; 39 cases were completed. */
    @Test
    void conviction_rates_of_cases_and_of_persons_differ() {
        Caseload tip = outcomes(
                "?",
                "39",
                Map.of(CONVICTED, count("9"), ACQUITTED, count("30")),
                Map.of(CONVICTED, count("25"), ACQUITTED, count("68")));

        assertThat(rounded(CaseloadMeasures.convictionRateOfPersons(tip), 1)).isEqualTo("26.9");
        assertThat(rounded(CaseloadMeasures.convictionRate(tip, ConvictionBasis.DECIDED_ON_MERITS), 1))
                .isEqualTo("23.1");
        assertThat(CaseloadMeasures.convictionRate(tip, ConvictionBasis.DISPOSED))
                .isEqualTo(CaseloadMeasures.convictionRate(tip, ConvictionBasis.DECIDED_ON_MERITS));
    }

    /** The tribunals of Bangladesh as one article states them: convictions only. */
    @Test
    void convictions_alone_give_no_rate() {
        Caseload caseload = outcomes("?", "?", Map.of(CONVICTED, count("35")), Map.of(CONVICTED, count("94")));

        assertThat(CaseloadMeasures.convictionRate(caseload, ConvictionBasis.DISPOSED))
                .isEqualTo(MISSING_INPUT);
    }

    @Test
    void more_convictions_than_decisions_contradict_each_other() {
        assertThat(CaseloadMeasures.convictionRate(
                        outcomes("?", "5", Map.of(CONVICTED, count("6")), Map.of()), ConvictionBasis.DISPOSED))
                .isEqualTo(Measure.undefined(Reason.INCONSISTENT_INPUT));
    }

    @Test
    void the_share_beyond_the_limit_is_of_what_is_pending() {
        Caseload caseload = new Caseload(
                flow("2019", "?", "?", "?", "4601").forum(),
                Claim.notReported(),
                Optional.empty(),
                Claim.notReported(),
                Claim.notReported(),
                Claim.notReported(),
                count("4601"),
                count("197"),
                Claim.notReported(),
                Map.of(),
                Map.of());

        assertThat(rounded(CaseloadMeasures.shareBeyondLimit(caseload), 1)).isEqualTo("4.3");
    }

    @Test
    void an_outcome_that_is_left_out_is_not_reported() {
        Caseload caseload = outcomes("?", "?", Map.of(CONVICTED, count("0")), Map.of());

        assertThat(caseload.cases(CONVICTED)).isEqualTo(count("0"));
        assertThat(caseload.cases(ACQUITTED)).isEqualTo(Claim.notReported());
        assertThat(caseload.persons(CONVICTED)).isEqualTo(Claim.notReported());
    }
}
