package org.attest.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.attest.model.DossierException;
import org.attest.model.Problem;
import org.attest.model.json.DossierJson;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final String FIELDS =
            "schemaVersion, id, title, jurisdiction, asOf, synthetic, sources, jurisdictions,"
                    + " organizations, persons, meetings, statements, commitments, instruments, offences, tribunals, caseloads,"
                    + " indicators, observations, assessments, statedTotals, notes";

    @Test
    void reports_ids_and_references_that_do_not_fit_in_a_text_that_is_sound_otherwise() {
        assertProblems(
                """
                "organizations": [
                  {"id": "mofa", "name": "Foreign Affairs", "kind": "ministry", "jurisdiction": "bd", "citations": ["s9"]},
                  {"id": "moha", "name": "Home Affairs", "kind": "ministry", "partOf": "moha", "citations": ["s0"]},
                  {"id": "mofa", "name": "Finance", "kind": "ministry", "citations": ["s0"]}
                ],
                "persons": [
                  {"id": "lynn-bell", "name": {"value": "Lynn Bell", "source": "s0"}}
                ],
                "meetings": [
                  {"id": "m1", "title": "Talks", "kind": "bilateral", "place": {"value": "mofa", "source": "s0"},
                   "attendance": [{"person": "lin-bell", "role": "chair"}], "citations": ["s0#p. 1"]}
                ]
                """,
                "line 4, column 81: /organizations/0/jurisdiction: \"bd\" is unknown, must be the id of a jurisdiction in this dossier",
                "line 4, column 101: /organizations/0/citations/0: \"s9\" is unknown (perhaps \"s0\"), must be the id of a source in this dossier",
                "line 5, column 72: /organizations/1/partOf: \"moha\" leads back to here through partOf, must not go in a circle",
                "line 6, column 10: /organizations/2/id: id \"mofa\" is also that of /organizations/0, must be unique among all entities",
                "line 12, column 74: /meetings/0/place/value: \"mofa\" is the id of an organization, must be the id of a jurisdiction",
                "line 13, column 30: /meetings/0/attendance/0/person: \"lin-bell\" is unknown (perhaps \"lynn-bell\"), must be the id of a person in this dossier");
    }

    @Test
    void calls_nothing_unknown_that_is_there_but_spoilt() {
        assertProblems(
                """
                "persons": [
                  {"id": "lynn-bell", "name": 7}
                ],
                "organisation": [
                  {"id": "mofa", "name": "Foreign Affairs", "kind": "ministry", "citations": ["s0"]}
                ],
                "xyz": [{"id": "moha"}],
                "meetings": [
                  {"id": "m1", "title": "Talks", "kind": "bilateral", "citations": ["s0"],
                   "attendance": [{"person": "lynn-bell", "organization": "mofa", "role": "chair"},
                                  {"organization": "moha", "role": "chair"},
                                  {"organization": "mola", "role": "chair"}]}
                ]
                """,
                "line 4, column 31: /persons/0/name: is the number 7, must be an object with value and source, a list of such objects, or an object with missing",
                "line 6, column 1: /organisation: field \"organisation\" is unknown (perhaps \"organizations\"), must be one of "
                        + FIELDS,
                "line 9, column 1: /xyz: field \"xyz\" is unknown, must be one of " + FIELDS,
                "line 14, column 36: /meetings/0/attendance/2/organization: \"mola\" is unknown (perhaps \"mofa\"), must be the id of an organization in this dossier");
    }

    @Test
    void calls_no_reference_unknown_to_a_kind_of_which_an_id_is_lost() {
        assertProblems(
                """
                "persons": [
                  {"name": {"value": "Lynn Bell", "source": "s0"}}
                ],
                "meetings": [
                  {"id": "m1", "title": "Talks", "kind": "bilateral", "citations": ["s0"],
                   "attendance": [{"person": "lynn-bell", "role": "chair"}, {"organization": "mofa", "role": "chair"}]}
                ]
                """,
                "line 4, column 3: /persons/0: field \"id\" is missing, must be an id such as \"lynn-bell\"",
                "line 8, column 78: /meetings/0/attendance/1/organization: \"mofa\" is unknown, must be the id of an organization in this dossier");
    }

    private static void assertProblems(String lists, String... problems) {
        String text = """
                {"schemaVersion": "1", "id": "d", "title": "D", "asOf": "2024-04-01",
                "sources": [{"id": "s0", "kind": "news", "title": "S0", "published": "2024", "language": "en"}],
                """ + lists + "}";
        DossierException thrown = catchThrowableOfType(DossierException.class, () -> DossierJson.parse(text));
        assertThat(thrown.problems()).extracting(Problem::toString).containsExactly(problems);
    }
}
