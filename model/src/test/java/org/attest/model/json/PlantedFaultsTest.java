package org.attest.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.attest.model.DossierException;
import org.attest.model.Problem;
import org.junit.jupiter.api.Test;

class PlantedFaultsTest {
    @Test
    void reports_twenty_faults_of_one_file_in_one_run() throws Exception {
        Path file = Path.of(
                PlantedFaultsTest.class.getResource("twenty-faults.json").toURI());
        DossierException thrown = catchThrowableOfType(DossierException.class, () -> DossierJson.read(file));

        assertThat(thrown.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "line 7, column 79: /sources/0/published: date \"2024-13-20\" is not a day of the calendar, must be an EDTF date such as 2024-03-18, 2020-03, 2020, XXXX-10-10 or XXXX, with ?, ~ or % behind",
                        "line 11, column 68: /jurisdictions/0/code: code \"XX\" is not of ISO 3166 with two letters for the country, must be a country such as BD, or a subdivision such as BD-C",
                        "line 12, column 5: /jurisdictions/1: jurisdiction \"lk\" has no citation, must have at least one",
                        "line 16, column 100: /organizations/1/citations/0: \"s9\" is unknown (perhaps \"s0\"), must be the id of a source in this dossier",
                        "line 17, column 12: /organizations/2/id: id \"mofa\" is also that of /organizations/0, must be unique among all entities",
                        "line 20, column 33: /persons/0/name: field \"source\" is missing, must be the id of a source",
                        "line 21, column 35: /persons/1/name: excerpt has 301 characters, must be at most 300",
                        "line 26, column 7: /meetings/0/tittle: field \"tittle\" is unknown (perhaps \"title\"), must be one of id, title, shortTitle, kind, when, place, venue, organisers, attendance, participants, theme, topics, outcomes, sdgs, citations",
                        "line 28, column 78: /meetings/0/attendance/1/person: \"tri-taryat\" is unknown (perhaps \"tri-tharyat\"), must be the id of a person in this dossier",
                        "line 29, column 33: /meetings/0/participants/value: count -5 is negative, must be 0 or more",
                        "line 35, column 15: /meetings/1/kind: value \"dialog\" is unknown, must be one of bilateral, ministerial, senior-officials, technical, national-dialogue, consultation, training, conference",
                        "line 36, column 21: /meetings/1/attendance: is an object, must be a list, each an object with the fields person, post, organization, role, citations",
                        "line 37, column 19: /meetings/1/sdgs/1: is the text \"eight\", must be a whole number up to 2147483647",
                        "line 42, column 5: /statements/0: field \"text\" is missing, must be a text",
                        "line 47, column 31: /statements/0/areas/1: value \"prosecutoin\" is unknown (perhaps \"prosecution\"), must be one of prevention, protection, prosecution, partnership, monitoring, legal-framework, migration-management",
                        "line 52, column 5: /commitments/0: commitment \"k1\" is due 2023 before it was made 2024-03-18, must be due on that day or later",
                        "line 65, column 9: /commitments/1/history/0: progress on 2024 has percent 150, must be 0 to 100",
                        "line 83, column 32: /offences/0/penalty/range/minFine/value: currency \"BTD\" is unknown, must be an ISO 4217 code such as BDT or USD",
                        "line 93, column 28: /offences/1/penalty/range: imprisonment has min 12y above max 5y, must be at most that",
                        "line 103, column 27: /caseloads/0/period/value: period starts on 2023-04-01 after its end 2022-03-31, must not");
    }
}
