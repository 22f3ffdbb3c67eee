package org.attest.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attest.model.finding.Found.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.DossierBuilder;
import org.attest.model.Samples;
import org.attest.model.court.Caseload;
import org.attest.model.court.CaseloadBuilder;
import org.attest.model.court.TribunalKind;
import org.attest.model.finding.Found.Told;
import org.attest.model.value.Assertion;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodFindingsTest {
    /** Pending at the start and at the end of a period, written {@code 2022: 10 30}. */
    private static Caseload pending(String text) {
        String[] parts = text.split("[: ]+", -1);
        return Samples.flow(parts[0], parts[1], "?", "?", parts[2]);
    }

    private static List<Told> found(FindingKind kind, String... caseloads) {
        return found(kind, Stream.of(caseloads).map(PeriodFindingsTest::pending).toArray(Caseload[]::new));
    }

    private static List<Told> found(FindingKind kind, Caseload... caseloads) {
        return findings(kind, d -> tribunals(d).addCaseloads(List.of(caseloads)));
    }

    private static DossierBuilder tribunals(DossierBuilder d) {
        return d.addTribunals(List.of(
                Samples.tribunal("dhaka-tribunal", TribunalKind.DEDICATED),
                Samples.tribunal("sylhet-tribunal", TribunalKind.DEDICATED)));
    }

    private static Caseload of(String forum, Caseload caseload) {
        return CaseloadBuilder.builder(caseload).forum(Ref.to(forum)).build();
    }

    private static Told finding(FindingKind kind, int caseload, String message) {
        return new Told(kind, "/caseloads/" + caseload, "Tribunal dhaka-tribunal", message);
    }

    @Test
    void the_end_of_a_period_that_is_not_the_start_of_the_next() {
        assertThat(found(FindingKind.CONTINUITY_BROKEN, "2022: 10 30", "2023-01-01/2023-03-31: 28 5"))
                .containsExactly(finding(
                        FindingKind.CONTINUITY_BROKEN,
                        1,
                        "30 cases were pending at the end of 2022, but 28 at the start of 2023-01-01/2023-03-31"));
    }

    @Test
    void the_end_of_a_year_that_is_not_the_end_of_its_last_quarter() {
        assertThat(found(FindingKind.CONTINUITY_BROKEN, "2022: 10 30", "2022-10/2022-12: 20 31", "2023: 31 40"))
                .containsExactly(finding(
                        FindingKind.CONTINUITY_BROKEN,
                        2,
                        "31 cases were pending at the end of 2022-10/2022-12, but 30 at the end of 2022"));
    }

    @ParameterizedTest
    @CsvSource({
        "2022: 10 30, 2023: 30 40", // in order
        "2023: 30 40, 2022: 10 30",
        "2022: 10 30, 2024: 31 40", // a year between
        "2022: 10 30, 2022-07/2023: 31 40",
        "2022: 10 >295, 2023: 78 40", // only a bound
        "2022: 10 ?, 2023: 78 40",
        "2022~: 10 30, 2023: 31 40", // no firm days
        "2020/..: 10 30, 2023: 31 40",
        "XXXX: 10 30, 2023: 31 40",
        "?: 10 30, 2023: 31 40"
    })
    void stocks_that_agree_or_of_which_nobody_knows_that_they_are_of_one_day(String first, String second) {
        assertThat(found(FindingKind.CONTINUITY_BROKEN, first, second)).isEmpty();
    }

    @Test
    void stocks_of_two_forums_and_stocks_in_conflict() {
        Caseload next = pending("2023: 31 40");
        Claim<Count> disputed = Claim.of(List.of(
                Assertion.stated(Count.exactly(31), Samples.S0), Assertion.stated(Count.exactly(32), Samples.S4)));

        assertThat(found(FindingKind.CONTINUITY_BROKEN, pending("2022: 10 30"), of("sylhet-tribunal", next)))
                .isEmpty();
        assertThat(found(
                        FindingKind.CONTINUITY_BROKEN,
                        pending("2022: 10 30"),
                        CaseloadBuilder.builder(next).pendingStart(disputed).build()))
                .isEmpty();
    }

    @Test
    void the_largest_gap_comes_first_in_relation_to_the_figures() {
        assertThat(found(FindingKind.CONTINUITY_BROKEN, "2021: 1 1000", "2022: 990 20", "2023: 15 7", "2024: 7 0"))
                .extracting(Told::pointer)
                .containsExactly("/caseloads/2", "/caseloads/1");
        assertThat(findings(
                        FindingKind.FLOW_BROKEN,
                        d -> tribunals(d)
                                .addCaseloads(List.of(
                                        Samples.flow("2022", "1000", "0", "0", "990"),
                                        Samples.flow("2023", "0", "0", "5", "0"),
                                        Samples.flow("2024", "20", "0", "0", "15")))))
                .extracting(Told::pointer)
                .containsExactly("/caseloads/1", "/caseloads/2", "/caseloads/0");
    }

    @Test
    void two_periods_that_overlap_in_part() {
        assertThat(found(FindingKind.PERIODS_OVERLAP, "2022: 10 30", "2022-04-01/2023-03-31: 15 28"))
                .containsExactly(finding(
                        FindingKind.PERIODS_OVERLAP,
                        1,
                        "has figures of 2022 and of 2022-04-01/2023-03-31, which overlap in part"));
    }

    @Test
    void one_period_twice() {
        assertThat(found(FindingKind.PERIODS_OVERLAP, "2022-01/2022-12: 10 ?", "2023: 1 1", "2022: ? 30"))
                .containsExactly(finding(FindingKind.PERIODS_OVERLAP, 2, "has figures of 2022 twice"));
    }

    @Test
    void figures_of_one_type_of_case_are_not_those_of_another() {
        Caseload smuggling = CaseloadBuilder.builder(pending("2022: 3 4"))
                .caseType(Optional.of("smuggling"))
                .build();

        assertThat(found(FindingKind.PERIODS_OVERLAP, pending("2022: 10 30"), smuggling))
                .isEmpty();
        assertThat(found(FindingKind.CONTINUITY_BROKEN, pending("2023: 30 5"), smuggling))
                .isEmpty();
    }

    @Test
    void a_year_and_its_quarters_and_other_forums_and_records_without_figures_are_no_findings() {
        assertThat(found(
                        FindingKind.PERIODS_OVERLAP,
                        pending("2022-07/2022-09: 20 25"),
                        pending("2022: 10 30"),
                        pending("2022-01/2022-03: 10 15"),
                        pending("2022-10/2022-12: 25 30"),
                        pending("2023: 30 40"),
                        pending("2022-05/2022-10: ? ?"),
                        pending("2022~/2023: 1 1"),
                        of("sylhet-tribunal", pending("2022-04/2023-03: 1 1"))))
                .isEmpty();
    }

    @Test
    void a_half_year_that_reaches_out_of_its_year_beside_quarters() {
        assertThat(found(
                        FindingKind.PERIODS_OVERLAP,
                        "2022: 10 30",
                        "2022-01/2022-03: 10 15",
                        "2022-10/2023-03: 1 1",
                        "2022-11: 1 1"))
                .extracting(Told::pointer)
                .containsExactly("/caseloads/2");
    }

    @Test
    void overlaps_with_every_period_that_still_runs() {
        assertThat(found(FindingKind.PERIODS_OVERLAP, "2022: 10 ?", "2022-01/2022-06: ? 5", "2022-04/2022-09: ? 6"))
                .extracting(Told::message)
                .containsExactly("has figures of 2022-01/2022-06 and of 2022-04/2022-09, which overlap in part");
        assertThat(found(
                        FindingKind.PERIODS_OVERLAP,
                        "2022-01/2022-06: ? 5",
                        "2022-02/2022-03: ? 6",
                        "2022-03/2022-04: ? 7"))
                .extracting(Told::message)
                .containsExactly("has figures of 2022-02/2022-03 and of 2022-03/2022-04, which overlap in part");
    }

    @Test
    void a_type_of_case_is_one_in_any_letters() {
        Caseload small = CaseloadBuilder.builder(pending("2022: 1 2"))
                .caseType(Optional.of("civil"))
                .build();
        Caseload capital = CaseloadBuilder.builder(pending("2022: 1 2"))
                .caseType(Optional.of("Civil"))
                .build();
        assertThat(found(FindingKind.PERIODS_OVERLAP, small, capital)).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseloadBuilder.builder(small)
                        .caseType(Optional.of(" "))
                        .build())
                .withMessage("type of case is blank, must have text");
    }
}
