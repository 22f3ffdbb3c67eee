package org.attest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attest.model.Dossier;
import org.attest.model.court.Caseload;
import org.attest.model.json.DossierJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of courts that come in by their mapping alone. */
class CourtTablesTest {
    private static final int COURTS = 75;

    @TempDir
    private Path folder;

    @Test
    void become_a_dossier() throws IOException {
        CourtTables.write(folder, COURTS);
        Path target = folder.resolve("courts.json");

        Imported imported = Trial.run(CourtTables.input(folder), target);

        assertThat(imported.problems()).isEmpty();
        assertThat(imported.findings())
                .extracting(ImportProblem::words)
                .containsExactly(
                        "has no column \"id\", its ids are made of column \"name\"",
                        "passed over by \"skipRows\": 2 rows",
                        "passed over by \"skipRows\": 2 rows",
                        "passed over by \"skipRows\": 2 rows");
        Dossier dossier = DossierJson.read(target).dossier();
        assertThat(dossier.tribunals()).hasSize(COURTS);
        assertThat(dossier.tribunals().getLast().id()).hasToString("superior-court-of-county-14-part-4");
        List<Caseload> caseloads = dossier.caseloads();
        assertThat(caseloads).hasSize(2 * COURTS);
        assertThat(caseloads.getFirst().period().toString()).contains("2021-07/2022-06");
        assertThat(caseloads.getLast().period().toString()).contains("2022-07/2023-06");
    }
}
