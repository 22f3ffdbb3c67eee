package org.attest.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.model.Samples.S0;
import static org.attest.model.Samples.S4;
import static org.attest.model.Samples.instrument;
import static org.attest.model.finding.Found.findings;

import java.util.List;
import org.attest.model.DossierBuilder;
import org.attest.model.Samples;
import org.attest.model.finding.Found.Told;
import org.attest.model.law.LegalStatus;
import org.attest.model.law.Offence;
import org.attest.model.law.OffenceRole;
import org.attest.model.law.Penalty;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Money;
import org.attest.model.value.MoneyEquivalent;
import org.attest.model.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawFindingsTest {
    private static Penalty fine(Claim<Money> min) {
        return new Penalty.Range(
                Claim.notReported(),
                Claim.notReported(),
                Claim.notReported(),
                min,
                Claim.notReported(),
                Claim.notReported());
    }

    private static Offence fined(String id, String min, String equivalent, Citation source) {
        return Samples.offence(
                id,
                OffenceRole.PRINCIPAL,
                fine(Claim.stated(Money.parse(min), source)),
                new MoneyEquivalent(Money.parse(equivalent), source, PartialDate.unknown()));
    }

    private static void offences(DossierBuilder d, Offence... offences) {
        d.addInstruments(instrument("act", LegalStatus.IN_FORCE, "2012", "?")).addOffences(List.of(offences));
    }

    @Test
    void two_rates_within_one_source() {
        assertThat(findings(
                        FindingKind.RATES_DIFFER,
                        d -> offences(
                                d,
                                fined("trafficking", "BDT 50000", "USD 476", S4),
                                fined("bonded-labour", "BDT 50000", "USD 590", S4))))
                .containsExactly(new Told(
                        FindingKind.RATES_DIFFER,
                        "/offences/1/fineEquivalents/0",
                        "Offence bonded-labour",
                        "USD 590 implies another rate than the first equivalent of s4"));
    }

    @ParameterizedTest
    @CsvSource({"BDT 50000, USD 476", "BDT 20000, USD 190", "BDT 500000, USD 4762", "BDT 50000, EUR 440", "BDT 1, USD 0"
    })
    void one_rate_that_is_rounded_and_other_currencies_are_no_finding(String min, String equivalent) {
        assertThat(findings(
                        FindingKind.RATES_DIFFER,
                        d -> offences(
                                d,
                                fined("trafficking", "BDT 50000", "USD 476", S4),
                                fined("other", min, equivalent, S4))))
                .isEmpty();
    }

    /** The US TIP Reports of several years give the same fine in dollars of their own year. */
    @Test
    void two_rates_of_two_sources_are_no_finding() {
        assertThat(findings(
                        FindingKind.RATES_DIFFER,
                        d -> offences(
                                d,
                                fined("trafficking", "BDT 50000", "USD 476", S4),
                                fined("bonded-labour", "BDT 50000", "USD 590", S0))))
                .isEmpty();
    }

    @Test
    void a_fine_that_the_source_disputes_is_taken_as_that_source_states_it() {
        Penalty disputed = fine(Claim.of(
                List.of(Assertion.stated(Money.of("BDT", 20_000), S0), Assertion.stated(Money.of("BDT", 50_000), S4))));
        MoneyEquivalent equivalent = new MoneyEquivalent(Money.of("USD", 476), S4, PartialDate.unknown());

        assertThat(findings(
                        FindingKind.RATES_DIFFER,
                        d -> offences(
                                d,
                                fined("trafficking", "BDT 50000", "USD 476", S4),
                                Samples.offence("other", OffenceRole.PRINCIPAL, disputed, equivalent))))
                .isEmpty();
    }

    @Test
    void an_equivalent_of_no_known_fine_is_no_finding() {
        MoneyEquivalent equivalent = new MoneyEquivalent(Money.of("USD", 476), S4, PartialDate.unknown());

        assertThat(findings(
                        FindingKind.RATES_DIFFER,
                        d -> offences(
                                d,
                                Samples.offence(
                                        "other", OffenceRole.PRINCIPAL, Penalty.Range.NOT_REPORTED, equivalent))))
                .isEmpty();
    }

    @Test
    void an_instrument_repealed_by_another() {
        assertThat(findings(
                        FindingKind.REPEALED,
                        d -> d.addInstruments(List.of(
                                instrument("act", LegalStatus.REPEALED, "2012", "2024-09-30", "ordinance"),
                                instrument("ordinance", LegalStatus.IN_FORCE, "2024-10-01", "?")))))
                .containsExactly(new Told(
                        FindingKind.REPEALED,
                        "/instruments/0",
                        "Instrument act",
                        "is repealed at 2024-10-01 by Instrument ordinance, its last day in force was 2024-09-30"));
    }

    @Test
    void a_repeal_without_a_date() {
        assertThat(findings(
                        FindingKind.REPEALED,
                        d -> d.addInstruments(instrument("act", LegalStatus.REPEALED, "2012", "?"))))
                .extracting(Told::message)
                .containsExactly("is repealed at 2024-10-01, its last day in force is not stated");
    }

    @Test
    void an_instrument_that_will_be_repealed_is_no_finding() {
        assertThat(findings(
                        FindingKind.REPEALED,
                        d -> d.addInstruments(instrument("act", LegalStatus.REPEALED, "2012", "2026-01-05"))))
                .isEmpty();
    }
}
