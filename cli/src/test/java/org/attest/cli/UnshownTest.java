package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.model.json.DossierJson;
import org.junit.jupiter.api.Test;

class UnshownTest {
    @Test
    void counts_all_that_no_report_shows() {
        assertThat(Unshown.in(DossierJson.parse("""
                {"schemaVersion": "1", "id": "d", "title": "D", "asOf": "2024-03-31",
                 "sources": [{"id": "s", "kind": "dataset", "title": "S", "published": "2024", "language": "en"}],
                 "organizations": [{"id": "o", "name": "Home", "kind": "ministry",
                   "founded": {"value": "1999", "source": "s"}, "citations": ["s"]}],
                 "commitments": [{"id": "k", "title": "Train", "citations": ["s"],
                   "history": [{"on": "2024", "completion": "limited", "stance": "self", "citations": ["s"],
                     "evidence": [{"kind": "document", "description": "A", "on": "2024",
                       "uri": "https://example.org", "citation": "s"}]}]}],
                 "tribunals": [{"id": "t", "name": "Court", "kind": "general", "citations": ["s"]}],
                 "caseloads": [{"forum": "t", "period": {"value": "2023", "source": "s"},
                   "personsByOutcome": {"convicted": {"value": 1, "source": "s"}, "dismissed": {"value": 7, "source": "s"}},
                   "casesByOutcome": {"other": {"value": 3, "source": "s"}}}],
                 "assessments": [{"subject": "k", "criterion": "C", "verdict": "met", "assessor": "o", "citations": ["s"]}]}""").dossier()))
                .contains("1 assessment, 2 other outcomes, 1 evidence link, 1 founding date");
    }
}
