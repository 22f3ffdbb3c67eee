package org.attest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attest.model.actor.Person;
import org.attest.model.commitment.StatementKind;
import org.attest.model.court.TribunalKind;
import org.attest.model.law.LegalStatus;
import org.attest.model.law.OffenceRole;
import org.attest.model.law.Penalty;
import org.attest.model.meeting.Meeting;
import org.attest.model.place.Jurisdiction;
import org.attest.model.place.JurisdictionLevel;
import org.attest.model.source.SourceKind;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.ClaimState;
import org.attest.model.value.DateSpan;
import org.attest.model.value.EntityId;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;
import org.attest.model.value.SourceId;
import org.attest.model.value.StatedTotal;
import org.attest.model.value.Unit;
import org.junit.jupiter.api.Test;

class DossierTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 10, 1);

    private static final Claim<DateSpan> DISPUTED = Claim.of(List.of(
            Assertion.stated(DateSpan.parse("2024-03-19"), Samples.S0),
            Assertion.stated(DateSpan.parse("2024-03-18"), Samples.S4)));

    private static Dossier dossier(Consumer<DossierBuilder> content) {
        return Dossier.of("bangladesh", "Bangladesh", AS_OF, d -> {
            d.addSources(List.of(Samples.source("s0"), Samples.source("s4"))).addJurisdictions(Samples.country());
            content.accept(d);
        });
    }

    @Test
    void finds_what_a_reference_refers_to() {
        Meeting meeting = Samples.meeting("m1", DISPUTED);
        Dossier dossier = dossier(d -> d.addMeetings(meeting).addPersons(Samples.person("masud")));

        assertThat(dossier.get(Ref.<Meeting>to("m1"))).isEqualTo(meeting);
        assertThat(dossier.find(Ref.<Person>to("masud"))).map(Person::label).contains("Name of masud");
        assertThat(dossier.find(Ref.<Person>to("nobody"))).isEmpty();
        assertThat(dossier.get(new SourceId("s0"))).isEqualTo(Samples.source("s0"));
    }

    @Test
    void builders_add_to_lists_and_refuse_to_set_twice() {
        Dossier dossier =
                dossier(d -> d.addPersons(Samples.person("masud")).addPersons(Stream.of(Samples.person("rahman"))));
        assertThat(dossier.persons()).extracting(person -> person.id().value()).containsExactly("masud", "rahman");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> dossier(d -> d.notes(List.of("One.")).notes(List.of("Two."))))
                .withMessageContaining("notes");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> dossier(d -> d.title("Another")))
                .withMessageContaining("title");
    }

    @Test
    void rejects_ids_that_it_does_not_have() {
        Dossier dossier = dossier(d -> {});

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> dossier.get(Ref.<Person>to("nobody")))
                .withMessage("dossier \"bangladesh\" has no \"nobody\", must be the id of one of its entities");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> dossier.get(new SourceId("s9")))
                .withMessage("dossier \"bangladesh\" has no \"s9\", must be the id of one of its sources");
    }

    @Test
    void cannot_exist_with_references_to_nothing() {
        assertThatExceptionOfType(DossierException.class)
                .isThrownBy(() -> Dossier.of(
                        "d",
                        "Dossier",
                        AS_OF,
                        d -> d.addSources(Samples.source("s4"))
                                .addMeetings(List.of(
                                        Samples.meeting("m1", DISPUTED), Samples.meeting("m1", Samples.span("2024"))))
                                .addCommitments(Samples.commitment(
                                        "c1", Optional.of(Ref.to("m1")), Samples.date("2024"), Samples.date("2025")))))
                .withMessage("""
                        dossier has 3 problems:
                          /meetings/1/id: id "m1" is also that of /meetings/0, must be unique among all entities
                          /meetings/0/when/assertions/0/citation/source: "s0" is unknown (perhaps "s4"), \
                        must be the id of a source in this dossier
                          /commitments/0/statement: "m1" is the id of a meeting, must be the id of a statement""");
    }

    @Test
    void cannot_exist_with_penalties_that_refer_in_a_circle() {
        assertThatExceptionOfType(DossierException.class)
                .isThrownBy(() ->
                        dossier(d -> d.addInstruments(Samples.instrument("act", LegalStatus.IN_FORCE, "2012", "?"))
                                .addOffences(List.of(
                                        Samples.offence(
                                                "a",
                                                OffenceRole.PRINCIPAL,
                                                new Penalty.SameAs(Claim.stated(Ref.to("b"), Samples.S4))),
                                        Samples.offence(
                                                "b",
                                                OffenceRole.ABETMENT,
                                                new Penalty.SameAs(Claim.stated(Ref.to("a"), Samples.S4)))))))
                .withMessage("""
                        dossier has 1 problem:
                          /offences/1/penalty/sameAs/assertions/0/value: "a" leads back to here through penalty, \
                        must not go in a circle""");
    }

    @Test
    void checks_what_a_missing_claim_was_searched_in() {
        assertThatExceptionOfType(DossierException.class)
                .isThrownBy(() -> dossier(d -> d.addMeetings(
                        Samples.meeting("m2", Claim.missing(Reason.NOT_REPORTED, List.of(new SourceId("tip-2023")))))))
                .withMessage("""
                        dossier has 1 problem:
                          /meetings/0/when/searched/0: "tip-2023" is unknown, \
                        must be the id of a source in this dossier""");
    }

    @Test
    void lists_its_facts_with_where_and_of_what_they_are() {
        Dossier dossier = dossier(d -> d.addPersons(Samples.person("masud"))
                .addTribunals(Samples.tribunal("dhaka-tribunal", TribunalKind.DEDICATED))
                .addCaseloads(Samples.flow("2023", "1", "2", "3", "0")));

        assertThat(dossier.facts())
                .extracting(Fact::pointer, Fact::subject, Fact::field)
                .contains(
                        tuple("/persons/0/name", "Name of masud", "name"),
                        tuple("/tribunals/0/established", "Tribunal dhaka-tribunal", "established"),
                        tuple("/caseloads/0/incoming", "Tribunal dhaka-tribunal", "incoming"))
                .hasSize(11);
    }

    @Test
    void sources_that_repeat_one_are_one_witness() {
        Dossier dossier = Dossier.of(
                "d",
                "Dossier",
                AS_OF,
                d -> d.addSources(List.of(
                        Samples.source("tip"),
                        Samples.source("s0", SourceKind.NEWS, "2024", Optional.of(new SourceId("tip"))),
                        Samples.source("s4", SourceKind.OPINION, "2024", Optional.of(new SourceId("s0"))))));
        Claim<String> told = Claim.of(List.of(
                Assertion.stated("seven", Citation.of(new SourceId("tip"))), Assertion.stated("seven", Samples.S4)));

        assertThat(dossier.origin(new SourceId("s4"))).isEqualTo(new SourceId("tip"));
        assertThat(told.state()).isEqualTo(ClaimState.CORROBORATED);
        assertThat(dossier.state(told)).isEqualTo(ClaimState.SINGLE_SOURCE);
    }

    @Test
    void knows_the_country_of_a_place() {
        Dossier dossier = dossier(d -> d.addJurisdictions(List.of(
                Samples.part("dhaka-division", JurisdictionLevel.DIVISION, "bangladesh"),
                Samples.part("dhaka", JurisdictionLevel.CITY, "dhaka-division"))));

        assertThat(dossier.countryOf(Ref.to("dhaka"))).map(Jurisdiction::name).contains("Bangladesh");
        assertThat(dossier.countryOf(Ref.to("bangladesh")))
                .map(Jurisdiction::name)
                .contains("Bangladesh");
    }

    @Test
    void knows_the_area_of_a_level_that_a_place_lies_in() {
        Dossier dossier = dossier(d -> d.addJurisdictions(List.of(
                Samples.part("dhaka-division", JurisdictionLevel.DIVISION, "bangladesh"),
                Samples.part("dhaka", JurisdictionLevel.CITY, "dhaka-division"))));

        assertThat(dossier.areaOf(Ref.to("dhaka"), JurisdictionLevel.DIVISION))
                .map(Jurisdiction::name)
                .contains("dhaka-division");
        assertThat(dossier.areaOf(Ref.to("dhaka"), JurisdictionLevel.DISTRICT)).isEmpty();
    }

    @Test
    void finds_a_stated_total_by_its_id() {
        StatedTotal total = new StatedTotal(
                new EntityId("convicted-persons"),
                "Convicted persons",
                Unit.PERSONS,
                List.of(new StatedTotal.Part("Dhaka", Samples.count("78"))),
                Samples.count("94"));
        Dossier dossier = dossier(d -> d.addStatedTotals(total));

        assertThat(dossier.statedTotal("convicted-persons")).contains(total);
        assertThat(dossier.statedTotal("convicted-cases")).isEmpty();
    }

    @Test
    void another_as_of_date_changes_nothing_else() {
        Dossier dossier = dossier(d -> d.jurisdiction(Ref.to("bangladesh"))
                .addMeetings(Samples.meeting("m1", DISPUTED))
                .addStatements(Samples.statement("c01", StatementKind.PLEDGE))
                .addNotes("A note."));
        Dossier later = dossier.asOf(LocalDate.of(2026, 2, 1));

        assertThat(later.asOf()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(later).isNotEqualTo(dossier);
        assertThat(later.asOf(AS_OF)).isEqualTo(dossier);
        assertThat(dossier.asOf(AS_OF)).isSameAs(dossier);
    }

    @Test
    void knows_what_is_certainly_later_than_its_day() {
        Dossier dossier = dossier(d -> {});

        assertThat(dossier.isLater(PartialDate.parse("2024-10-02"))).isTrue();
        assertThat(dossier.isLater(PartialDate.parse("2024-10"))).isFalse();
        assertThat(dossier.isLater(PartialDate.parse("XXXX-12-01"))).isFalse();
        assertThat(dossier.isLater(DateSpan.parse("2024-11/.."))).isTrue();
        assertThat(dossier.isLater(DateSpan.parse("2024/2025"))).isFalse();
        assertThat(dossier.isLater(DateSpan.parse("../2025"))).isFalse();
    }

    @Test
    void rejects_another_version_of_the_schema() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dossier(
                        "2",
                        new EntityId("d"),
                        "Dossier",
                        Optional.empty(),
                        AS_OF,
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .withMessage("schemaVersion \"2\" of dossier \"d\" is unknown, must be \"1\"");
    }

    @Test
    void rejects_a_blank_title() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dossier.of("d", " ", AS_OF, d -> {}))
                .withMessage("title of dossier \"d\" is blank, must have text");
    }

    @Test
    void its_lists_do_not_change() {
        Dossier dossier = dossier(d -> {});

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> dossier.sources().removeFirst());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> dossier.notes().add("A note."));
    }
}
