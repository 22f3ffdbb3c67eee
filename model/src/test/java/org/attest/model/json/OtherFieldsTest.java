package org.attest.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.model.Dossier;
import org.attest.model.actor.OrganizationKind;
import org.attest.model.commitment.Commitment;
import org.attest.model.commitment.Progress;
import org.attest.model.commitment.Statement;
import org.attest.model.court.TribunalKind;
import org.attest.model.law.Penalty;
import org.attest.model.value.ClaimState;
import org.attest.model.value.Count;
import org.attest.model.value.Ref;
import org.junit.jupiter.api.Test;

/** What dossiers of other fields hold: reviews of states, courts of all cases, plans with several leads. */
class OtherFieldsTest {
    private static Dossier read(String lists) {
        DossierFile file = DossierJson.parse("""
                {"schemaVersion": "1", "id": "d", "title": "D", "asOf": "2024-03-31",
                 "sources": [{"id": "s", "kind": "dataset", "title": "S", "published": "2024", "language": "en"},
                   {"id": "u", "kind": "news", "title": "U", "published": "2024", "language": "en"}],
                 "jurisdictions": [
                   {"id": "norway", "name": "Norway", "level": "country", "code": "NO", "citations": ["s"]},
                   {"id": "kosovo", "name": "Kosovo", "level": "country", "citations": ["s"]},
                   {"id": "west", "name": "West", "level": "district", "parent": "kosovo", "citations": ["s"]}],
                 "organizations": [{"id": "a", "name": "A", "kind": "party", "citations": ["s"]},
                   {"id": "b", "name": "B", "kind": "other", "citations": ["s"]}],
                """ + lists + "}");
        assertThat(DossierJson.parse(DossierJson.print(file)).dossier()).isEqualTo(file.dossier());
        return file.dossier();
    }

    @Test
    void a_recommendation_has_two_sides_a_session_and_a_position() {
        Dossier dossier = read("""
                "meetings": [{"id": "session", "title": "Session 44", "kind": "conference", "citations": ["s"]}],
                "statements": [{"id": "r", "kind": "recommendation", "text": "Ratify", "citations": ["s"],
                  "speakers": {"value": ["norway"], "source": "s"}, "addressees": ["kosovo"], "meeting": "session",
                  "position": {"value": "noted", "source": "s"}, "areas": ["protection"], "categories": ["Cluster 7"]}]""");
        Statement call = dossier.statements().getFirst();
        assertThat(call.speakers().value().orElseThrow()).containsExactly(Ref.to("norway"));
        assertThat(call.addressees()).containsExactly(Ref.to("kosovo"));
        assertThat(call.meeting()).contains(Ref.to("session"));
        assertThat(call.position().value()).contains(Statement.Position.NOTED);
        assertThat(call.categories()).containsExactly("Cluster 7");
        assertThat(call.isUndertaking()).isFalse();
        assertThat(dossier.organizations())
                .extracting(body -> body.kind())
                .containsExactly(OrganizationKind.PARTY, OrganizationKind.OTHER);
    }

    @Test
    void a_commitment_has_leads_that_are_claimed_partners_and_judgements_by_somebody() {
        Commitment promise = read("""
                "commitments": [{"id": "k", "title": "Train", "partners": ["a", "b"], "citations": ["s"],
                  "leads": [{"value": ["a", "b"], "source": "s"}, {"value": ["b"], "source": "u"}],
                  "areas": ["prevention"], "categories": ["Pillar 2"],
                  "history": [{"on": "2024", "completion": "limited", "stance": "independent", "assessor": "b",
                    "citations": ["s"], "evidence": [{"kind": "document", "description": "Minutes", "on": "2024",
                      "uri": "https://example.org/m", "citation": "s"}]}]}]""").commitments().getFirst();
        assertThat(promise.leads().state()).isEqualTo(ClaimState.CONFLICTING);
        assertThat(promise.partners()).containsExactly(Ref.to("a"), Ref.to("b"));
        assertThat(promise.categories()).containsExactly("Pillar 2");
        Progress judged = promise.history().getFirst();
        assertThat(judged.assessor()).contains(Ref.to("b"));
        assertThat(judged.stance()).isEqualTo(Progress.Stance.INDEPENDENT);
        assertThat(judged.evidence().getFirst().uri().orElseThrow()).hasToString("https://example.org/m");
    }

    @Test
    void a_tribunal_may_be_a_group_of_courts_whose_areas_are_claimed_and_whose_cases_are_of_a_type() {
        Dossier dossier = read("""
                "tribunals": [{"id": "t", "name": "Courts of the county", "kind": "general", "citations": ["s"],
                  "courts": {"value": 12, "source": "s"},
                  "coverage": [{"value": ["west"], "source": "s"}, {"value": ["kosovo"], "source": "u"}]}],
                "caseloads": [{"forum": "t", "caseType": "civil", "incoming": {"value": 5, "source": "s"}}]""");
        assertThat(dossier.tribunals().getFirst().kind()).isEqualTo(TribunalKind.GENERAL);
        assertThat(dossier.tribunals().getFirst().courts().value()).contains(Count.exactly(12));
        assertThat(dossier.tribunals().getFirst().coverage().state()).isEqualTo(ClaimState.CONFLICTING);
        assertThat(dossier.caseloads().getFirst().caseType()).contains("civil");
    }

    @Test
    void a_penalty_is_claimed_part_by_part() {
        Dossier dossier = read("""
                "instruments": [{"id": "i", "title": "An Act with a long title", "shortTitle": "Act", "kind": "act",
                  "bindingness": "binding", "status": "in-force", "citations": ["s"]}],
                "offences": [{"id": "f", "instrument": "i", "title": "F", "role": "principal", "citations": ["s"],
                  "penalty": {"range": {"minTerm": {"value": "5y", "source": "s"},
                    "maxTerm": [{"value": "12y", "source": "s"}, {"value": "life", "source": "u"}],
                    "maxFine": {"value": "BDT 50000", "source": "u"}, "death": {"value": false, "source": "s"}}}}]""");
        Penalty.Range range =
                (Penalty.Range) dossier.offences().getFirst().penalty().orElseThrow();
        assertThat(range.minTerm().state()).isEqualTo(ClaimState.SINGLE_SOURCE);
        assertThat(range.maxTerm().state()).isEqualTo(ClaimState.CONFLICTING);
        assertThat(range.maxFine().citations())
                .extracting(place -> place.source().value())
                .containsExactly("u");
        assertThat(range.death().value()).contains(false);
        assertThat(dossier.instruments().getFirst().shortTitle()).contains("Act");
    }
}
