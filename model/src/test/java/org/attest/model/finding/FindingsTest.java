package org.attest.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.model.Samples.S0;
import static org.attest.model.Samples.S4;
import static org.attest.model.Samples.date;
import static org.attest.model.Samples.meeting;
import static org.attest.model.Samples.span;
import static org.attest.model.finding.Found.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.Samples;
import org.attest.model.commitment.Completion;
import org.attest.model.finding.Found.Told;
import org.attest.model.law.LegalStatus;
import org.attest.model.source.SourceKind;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.DateSpan;
import org.attest.model.value.EntityId;
import org.attest.model.value.Resolution;
import org.attest.model.value.SourceId;
import org.attest.model.value.StatedTotal;
import org.attest.model.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {
    private static Claim<DateSpan> both(String one, String other) {
        return Claim.of(
                List.of(Assertion.stated(DateSpan.parse(one), S0), Assertion.stated(DateSpan.parse(other), S4)));
    }

    @Test
    void nothing_is_found_in_an_empty_dossier() {
        assertThat(Findings.of(Dossier.of("d", "Dossier", Found.AS_OF, d -> {})))
                .isEmpty();
    }

    @Test
    void findings_come_by_kind_and_then_in_the_order_of_the_dossier() {
        List<Finding> findings = Findings.of(Dossier.of(
                "d",
                "Dossier",
                Found.AS_OF,
                d -> d.addSources(List.of(Samples.source("s0"), Samples.source("s4")))
                        .addMeetings(List.of(meeting("m1", span("XXXX-10-10")), meeting("m2", span("XXXX-10-11"))))));

        assertThat(findings)
                .extracting(Finding::kind)
                .containsExactly(
                        FindingKind.SINGLE_SOURCE,
                        FindingKind.SINGLE_SOURCE,
                        FindingKind.YEAR_UNKNOWN,
                        FindingKind.YEAR_UNKNOWN);
        assertThat(findings)
                .extracting(Finding::pointer)
                .containsExactly("/meetings/0/when", "/meetings/1/when", "/meetings/0/when", "/meetings/1/when");
    }

    @Test
    void an_open_conflict() {
        assertThat(findings(FindingKind.CONFLICT, d -> d.addMeetings(meeting("m1", both("2024-03-19", "2024-03-18")))))
                .containsExactly(new Told(
                        FindingKind.CONFLICT,
                        "/meetings/0/when",
                        "Meeting m1",
                        "2 values of when stand against each other in s0 and s4, and none is chosen"));
    }

    @Test
    void agreement_and_a_resolved_conflict_are_no_findings() {
        Claim<DateSpan> resolved = both("2024-03-19", "2024-03-18")
                .resolved(new Resolution<>(
                        DateSpan.parse("2024-03-18"), "named twice", "editor", LocalDate.of(2024, 10, 1)));

        for (FindingKind kind : List.of(FindingKind.CONFLICT, FindingKind.SINGLE_SOURCE)) {
            assertThat(findings(
                            kind,
                            d -> d.addMeetings(
                                    List.of(meeting("m1", resolved), meeting("m2", both("2024-03-18", "2024-03-18"))))))
                    .isEmpty();
        }
    }

    @Test
    void a_fact_of_one_source() {
        assertThat(findings(FindingKind.SINGLE_SOURCE, d -> d.addMeetings(meeting("m1", span("2024-03-18")))))
                .containsExactly(new Told(
                        FindingKind.SINGLE_SOURCE, "/meetings/0/when", "Meeting m1", "when stands in s4 only"));
    }

    @Test
    void the_facts_of_the_only_source_are_one_finding() {
        assertThat(Findings.of(Dossier.of(
                        "d",
                        "Dossier",
                        Found.AS_OF,
                        d -> d.addSources(Samples.source("s4"))
                                .addMeetings(List.of(meeting("m1", span("2024-03-18")), meeting("m2", span("2024")))))))
                .extracting(Told::of)
                .containsExactly(new Told(
                        FindingKind.SINGLE_SOURCE,
                        "/sources/0",
                        "Article s4",
                        "is the only source, all 2 facts stand in s4 only"));
    }

    @Test
    void a_fact_of_two_sources_of_which_one_repeats_the_other() {
        SourceId copy = new SourceId("copy");
        Claim<DateSpan> told = Claim.of(List.of(
                Assertion.stated(DateSpan.parse("2024-03-18"), S4),
                Assertion.stated(DateSpan.parse("2024-03-18"), Citation.of(copy))));

        assertThat(findings(
                        FindingKind.SINGLE_SOURCE,
                        d -> d.addSources(Samples.source("copy", SourceKind.NEWS, "2024", Optional.of(S4.source())))
                                .addMeetings(meeting("m1", told))))
                .extracting(Told::message)
                .containsExactly("when stands in s4 and copy only");
    }

    @Test
    void sources_of_opinion_and_sources_that_repeat() {
        SourceId s4 = S4.source();

        assertThat(findings(
                        FindingKind.OPINION_SOURCE,
                        d -> d.addSources(Samples.source("column", SourceKind.OPINION, "2024", Optional.empty()))))
                .containsExactly(new Told(
                        FindingKind.OPINION_SOURCE, "/sources/2", "Article column", "gives opinion, not a record"));
        assertThat(findings(
                        FindingKind.DERIVED_SOURCE,
                        d -> d.addSources(Samples.source("copy", SourceKind.NEWS, "2024", Optional.of(s4)))))
                .containsExactly(new Told(
                        FindingKind.DERIVED_SOURCE,
                        "/sources/2",
                        "Article copy",
                        "repeats s4: the two are one witness"));
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-10-10/XXXX-10-11, true",
        "2024/XXXX-10-11, true",
        "XXXX, true",
        "2024, false",
        "2024/.., false",
        "?, false"
    })
    void a_date_without_a_year(String when, boolean found) {
        assertThat(findings(FindingKind.YEAR_UNKNOWN, d -> d.addMeetings(meeting("m3", span(when)))))
                .isEqualTo(
                        found
                                ? List.of(new Told(
                                        FindingKind.YEAR_UNKNOWN,
                                        "/meetings/0/when",
                                        "Meeting m3",
                                        "when " + when + " has no year"))
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource({">295, true", "<=10, true", "~1000000, true", "295, false", "?, false"})
    void a_count_that_is_not_exact(String number, boolean found) {
        StatedTotal total = new StatedTotal(
                new EntityId("total"),
                "Participants",
                Unit.PERSONS,
                List.of(new StatedTotal.Part("named", Samples.count("11"))),
                Samples.count(number));

        assertThat(findings(FindingKind.COUNT_NOT_EXACT, d -> d.addStatedTotals(total)))
                .isEqualTo(
                        found
                                ? List.of(new Told(
                                        FindingKind.COUNT_NOT_EXACT,
                                        "/statedTotals/0/stated",
                                        "Participants",
                                        "stated " + number + " is not exact, so nothing is computed from it"))
                                : List.of());
    }

    @Test
    void what_is_dated_later_than_the_as_of_date() {
        assertThat(findings(
                        FindingKind.LATER_THAN_AS_OF,
                        d -> d.addSources(Samples.source("late", SourceKind.NEWS, "2025", Optional.empty()))
                                .addMeetings(
                                        List.of(meeting("m1", span("2024-10-02")), meeting("m2", span("2024-10-01"))))
                                .addInstruments(Samples.instrument("act", LegalStatus.IN_FORCE, "2025", "2026"))
                                .addCommitments(Samples.commitment(
                                        date("2024"), date("2030"), Samples.progress("2024-11", Completion.LIMITED)))))
                .containsExactly(
                        new Told(
                                FindingKind.LATER_THAN_AS_OF,
                                "/sources/2",
                                "Article late",
                                "published 2025 is later than 2024-10-01"),
                        new Told(
                                FindingKind.LATER_THAN_AS_OF,
                                "/commitments/0/history/0",
                                "Commitment c1",
                                "on 2024-11 is later than 2024-10-01"),
                        new Told(
                                FindingKind.LATER_THAN_AS_OF,
                                "/meetings/0/when",
                                "Meeting m1",
                                "when 2024-10-02 is later than 2024-10-01"),
                        new Told(
                                FindingKind.LATER_THAN_AS_OF,
                                "/instruments/0/inForceFrom",
                                "Instrument act",
                                "in force from 2025 is later than 2024-10-01"));
    }
}
