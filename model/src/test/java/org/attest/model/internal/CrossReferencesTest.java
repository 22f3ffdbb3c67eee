package org.attest.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.model.actor.Actor;
import org.attest.model.actor.Person;
import org.attest.model.internal.CrossReferences.Misfit;
import org.attest.model.law.LegalInstrument;
import org.attest.model.meeting.Meeting;
import org.attest.model.place.Forum;
import org.attest.model.place.Jurisdiction;
import org.attest.model.source.Source;
import org.attest.model.value.Entity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrossReferencesTest {
    private final CrossReferences references = new CrossReferences();

    @BeforeEach
    void given() {
        references.given("/sources/0", Source.class, "s0");
        references.given("/sources/1", Source.class, "s1");
        references.given("/sources/2", Source.class, "s2");
        references.given("/persons/0", Person.class, "masud-bin-momen");
        references.given("/meetings/0", Meeting.class, "m1");
    }

    @Test
    void finds_nothing_where_all_fits() {
        references.used("/meetings/0/attendance/0/person", Person.class, "masud-bin-momen");
        references.used("/statements/0/speaker/value", Entity.class, "m1");
        references.used("/meetings/0/citations/0/source", Source.class, "s0");

        assertThat(references.problems()).isEmpty();
    }

    @Test
    void names_the_nearest_id_of_the_right_kind() {
        references.given("/meetings/1", Meeting.class, "masud-bin-mumen");
        references.used("/meetings/0/attendance/2/person", Person.class, "masud-bin-momin");

        assertThat(references.problems())
                .containsExactly(new Misfit(
                        "/meetings/0/attendance/2/person",
                        "\"masud-bin-momin\" is unknown (perhaps \"masud-bin-momen\"),"
                                + " must be the id of a person in this dossier"));
    }

    @Test
    void suggests_nothing_where_nothing_is_near() {
        references.used("/meetings/0/citations/0/source", Source.class, "present-world");

        assertThat(references.problems())
                .containsExactly(new Misfit(
                        "/meetings/0/citations/0/source",
                        "\"present-world\" is unknown, must be the id of a source in this dossier"));
    }

    @Test
    void rejects_the_id_of_another_kind() {
        references.used("/meetings/0/attendance/0/person", Person.class, "m1");
        references.used("/commitments/0/lead", Actor.class, "m1");
        references.used("/caseloads/0/forum", Forum.class, "m1");
        references.used("/offences/0/instrument", LegalInstrument.class, "m1");
        references.used("/assessments/0/subject", Entity.class, "m2");

        assertThat(references.problems())
                .extracting(Misfit::message)
                .containsExactly(
                        "\"m1\" is the id of a meeting, must be the id of a person",
                        "\"m1\" is the id of a meeting, must be the id of an organization or a person",
                        "\"m1\" is the id of a meeting, must be the id of a jurisdiction or a tribunal",
                        "\"m1\" is the id of a meeting, must be the id of a legal instrument",
                        "\"m2\" is unknown (perhaps \"m1\"), must be the id of an entity in this dossier");
    }

    @Test
    void rejects_an_id_that_is_given_twice() {
        references.given("/persons/1", Person.class, "m1");
        references.given("/sources/3", Source.class, "s0");
        references.given("/persons/2", Person.class, "s1");

        assertThat(references.problems())
                .containsExactly(
                        new Misfit(
                                "/persons/1/id",
                                "id \"m1\" is also that of /meetings/0, must be unique among all entities"),
                        new Misfit(
                                "/sources/3/id",
                                "id \"s0\" is also that of /sources/0, must be unique among all sources"));
    }

    @Test
    void rejects_sources_that_repeat_each_other_in_a_circle() {
        references.used("/sources/0/derivedFrom", Source.class, "s1");
        references.used("/sources/1/derivedFrom", Source.class, "s2");
        references.used("/sources/2/derivedFrom", Source.class, "s0");

        assertThat(references.problems())
                .containsExactly(new Misfit(
                        "/sources/2/derivedFrom",
                        "\"s0\" leads back to here through derivedFrom, must not go in a circle"));
    }

    @Test
    void rejects_what_refers_to_itself() {
        references.given("/jurisdictions/0", Jurisdiction.class, "dhaka");
        references.used("/jurisdictions/0/parent", Jurisdiction.class, "dhaka");

        assertThat(references.problems())
                .containsExactly(new Misfit(
                        "/jurisdictions/0/parent",
                        "\"dhaka\" leads back to here through parent, must not go in a circle"));
    }

    @Test
    void rejects_a_circle_however_long() {
        chain(3, 20_000);
        references.used("/sources/2/derivedFrom", Source.class, "s20000");

        assertThat(references.problems())
                .contains(new Misfit(
                        "/sources/4/derivedFrom",
                        "\"s3\" leads back to here through derivedFrom, must not go in a circle"));
    }

    @Test
    void rejects_the_step_by_which_a_chain_gets_too_long() {
        chain(3, 1_002);
        assertThat(references.problems()).isEmpty();

        chain(1_003, 5_000);
        assertThat(references.problems())
                .containsExactly(new Misfit(
                        "/sources/1003/derivedFrom",
                        "\"s1002\" leads on 1000 times through derivedFrom, must lead on fewer times"));
    }

    /** Each source repeats the one before. */
    private void chain(int first, int last) {
        for (int n = first; n <= last; n++) {
            references.given("/sources/" + n, Source.class, "s" + n);
            references.used("/sources/" + n + "/derivedFrom", Source.class, "s" + (n - 1));
        }
    }

    @Test
    void suggests_something_for_the_first_few_only() {
        for (int n = 0; n < 1_000; n++) {
            references.used("/meetings/0/attendance/" + n + "/person", Person.class, "masud-bin-momin");
        }

        assertThat(references.problems()).hasSize(1_000);
        assertThat(references.problems().subList(0, 20))
                .allMatch(misfit -> misfit.message().contains("perhaps"));
        assertThat(references.problems().subList(20, 1_000))
                .noneMatch(misfit -> misfit.message().contains("perhaps"));
    }

    @Test
    void different_relations_may_lead_both_ways() {
        references.given("/instruments/0", LegalInstrument.class, "act");
        references.given("/instruments/1", LegalInstrument.class, "ordinance");
        references.used("/instruments/0/repealedBy", LegalInstrument.class, "ordinance");
        references.used("/instruments/1/amends/0", LegalInstrument.class, "act");

        assertThat(references.problems()).isEmpty();
    }
}
