package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.attest.model.json.DossierJson;
import org.junit.jupiter.api.Test;

class UnshownTest {
    private static Optional<String> in(String lists) {
        return Unshown.in(DossierJson.parse("""
                {"schemaVersion": "1", "id": "d", "title": "D", "asOf": "2024-03-31",
                 "sources": [{"id": "s", "kind": "dataset", "title": "S", "published": "2024", "language": "en"}],
                """ + lists + "}").dossier());
    }

    @Test
    void counts_all_that_no_report_shows() {
        assertThat(in("""
                 "organizations": [{"id": "o", "name": "Home", "kind": "ministry", "acronym": "H", "aliases": ["A", "B"],
                   "founded": {"value": "1999", "source": "s"}, "members": [{"member": "o2", "role": "member",
                   "citations": ["s"]}], "citations": ["s"]},
                   {"id": "o2", "name": "Party", "kind": "party", "citations": ["s"]}],
                 "statements": [{"id": "r", "kind": "call", "text": "Ratify", "addressees": ["o2"], "areas": ["protection"], "categories": ["C"],
                   "grade": "urge", "citations": ["s"]},
                   {"id": "r2", "kind": "recommendation", "text": "Adopt", "addressees": ["o2"],
                   "position": {"value": "noted", "source": "s"}, "areas": ["protection"], "categories": ["C"],
                   "grade": "urge", "citations": ["s"]}],
                 "commitments": [{"id": "k", "title": "Train", "partners": ["o2"], "categories": ["C"], "citations": ["s"],
                   "history": [{"on": "2024", "completion": "limited", "stance": "self", "citations": ["s"],
                     "evidence": [{"kind": "document", "description": "A", "on": "2024",
                       "uri": "https://example.org", "citation": "s"}]}]}],
                 "tribunals": [{"id": "t", "name": "Court", "kind": "general", "citations": ["s"]}],
                 "caseloads": [{"forum": "t", "period": {"value": "2023", "source": "s"},
                   "personsByOutcome": {"convicted": {"value": 1, "source": "s"}, "dismissed": {"value": 7, "source": "s"}},
                   "casesByOutcome": {"other": {"value": 3, "source": "s"}}}],
                 "indicators": [{"id": "i", "name": "I", "type": "count", "unit": "persons", "direction": "neutral",
                   "citations": ["s"]}],
                 "observations": [{"indicator": "i", "value": {"value": 3, "source": "s"},
                   "baseline": {"value": 2, "source": "s"}, "target": {"value": 1, "source": "s"}}],
                 "assessments": [{"subject": "k", "criterion": "C", "verdict": "met", "assessor": "o", "citations": ["s"]}]
                """))
                .contains("1 assessment, 2 other outcomes, 1 evidence link,"
                        + " 1 founding date, 1 grade, 1 statement area, 1 addressee, 1 partner, 2 categories,"
                        + " 1 membership, 3 other names");
    }

    @Test
    void counts_what_is_not_shown_of_places_and_laws() {
        String law = """
                {"id": "%s", "title": "Act %s", "kind": "act", "bindingness": "binding", "status": "in-force",
                 "localNames": [{"text": "L", "language": "bn", "citations": ["s"]}], %s "citations": ["s"]}""";
        String place = """
                {"id": "%s", "name": "N", "level": "%s", "aliases": ["A"],
                 "localNames": [{"text": "L", "language": "bn", "citations": ["s"]}], "citations": ["s"]}""";
        assertThat(in("\"jurisdictions\": [" + place.formatted("a", "division") + "," + place.formatted("b", "district")
                        + "], \"instruments\": ["
                        + law.formatted(
                                "l",
                                "l",
                                "\"repealedBy\": \"m\", \"adopted\": {\"value\": \"2012\", \"source\": \"s\"},")
                        + "," + law.formatted("m", "m", "") + "," + law.formatted("n", "n", "") + """
                        ], "offences": [{"id": "f", "instrument": "l", "title": "F", "role": "principal",
                          "acts": ["recruitment"], "means": ["deception"], "purposes": ["forced-labour"],
                          "iccsCode": "020411", "citations": ["s"]}]
                        """))
                .contains("1 adoption date, 3 offence elements, 1 ICCS code, 2 local names, 2 other names");
    }
}
