package org.attest.report.internal.standard.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attest.model.Dossier;
import org.attest.model.json.DossierJson;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Wording;
import org.attest.report.internal.standard.commitment.CommitmentsTracker.LeadRow;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

/** Who leads is a body and not its name. */
class LeadsTest {
    private static final Edition EDITION = Edition.of(LocalDate.of(2024, 3, 31), "Secretariat");

    private static Dossier dossier(String first, String second) {
        return DossierJson.parse("""
                {"schemaVersion": "1", "id": "promises", "title": "Promises", "asOf": "2024-03-31",
                 "sources": [{"id": "s", "kind": "dataset", "title": "S", "published": "2024", "language": "en"}],
                 "jurisdictions": [
                   {"id": "laos", "name": "Laos", "level": "country", "code": "LA", "citations": ["s"]},
                   {"id": "nepal", "name": "Nepal", "level": "country", "code": "NP", "citations": ["s"]}],
                 "organizations": [
                   {"id": "o1", "name": "Ministry of Labour", "kind": "ministry"%s, "citations": ["s"]},
                   {"id": "o2", "name": "Ministry of Labour", "kind": "ministry"%s, "citations": ["s"]}],
                 "commitments": [
                   {"id": "k1", "title": "A", "leads": {"value": ["o1"], "source": "s"}, "citations": ["s"]},
                   {"id": "k2", "title": "B", "leads": {"value": ["o2"], "source": "s"}, "citations": ["s"]},
                   {"id": "k3", "title": "C", "leads": {"value": ["o2"], "source": "s"}, "citations": ["s"]}]}""".formatted(first, second)).dossier();
    }

    private static org.assertj.core.api.AbstractListAssert<?, ?, String, ?> leads(String first, String second) {
        return counted(LeadRow.of(dossier(first, second), EDITION));
    }

    private static org.assertj.core.api.AbstractListAssert<?, ?, String, ?> counted(List<LeadRow> rows) {
        return assertThat(rows)
                .extracting(row -> row.lead() + " " + row.commitments().size());
    }

    @Test
    void of_several_each_have_the_commitment_which_is_one_in_all() {
        Dossier dossier = DossierJson.parse("""
                {"schemaVersion": "1", "id": "promises", "title": "Promises", "asOf": "2024-03-31",
                 "sources": [{"id": "s", "kind": "dataset", "title": "S", "published": "2024", "language": "en"}],
                 "organizations": [
                   {"id": "o1", "name": "Labour", "kind": "ministry", "citations": ["s"]},
                   {"id": "o2", "name": "Home", "kind": "ministry", "citations": ["s"]}],
                 "commitments": [
                   {"id": "k1", "title": "A", "leads": {"value": ["o1", "o2"], "source": "s"}, "citations": ["s"]},
                   {"id": "k2", "title": "B", "leads": {"value": ["o2", "o1"], "source": "s"}, "citations": ["s"]},
                   {"id": "k3", "title": "C", "leads": {"value": ["o2"], "source": "s"}, "citations": ["s"]},
                   {"id": "k4", "title": "D", "citations": ["s"]}]}""").dossier();
        counted(LeadRow.of(dossier, EDITION)).containsExactly("Home 3", "Labour 2", "No lead named 1");
        counted(LeadRow.byCompletion(dossier, EDITION)).containsExactly("no evidence 4");
        assertThat(CommitmentRow.of(dossier, EDITION))
                .extracting(row -> row.ledBy(Wording.in(Notation.ENGLISH)))
                .containsExactly("Home; Labour", "Home; Labour", "Home", "No lead named");
    }

    @Test
    void of_one_name_are_told_apart_by_their_countries() {
        leads(", \"jurisdiction\": \"laos\"", ", \"jurisdiction\": \"nepal\"")
                .containsExactly("Ministry of Labour, Laos 1", "Ministry of Labour, Nepal 2");
    }

    @Test
    void of_one_name_and_country_are_told_apart_by_their_ids() {
        leads("", "").containsExactly("Ministry of Labour (o1) 1", "Ministry of Labour (o2) 2");
    }
}
