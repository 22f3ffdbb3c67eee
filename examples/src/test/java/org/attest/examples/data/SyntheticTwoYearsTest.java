package org.attest.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attest.model.Dossier;
import org.attest.model.commitment.StatementKind;
import org.attest.model.court.CaseloadMeasures;
import org.attest.model.json.DossierJson;
import org.attest.testing.golden.GoldenFile;
import org.junit.jupiter.api.Test;

class SyntheticTwoYearsTest {
    private final String text = SyntheticTwoYears.text();
    private final Dossier dossier = DossierJson.parse(text).dossier();

    @Test
    void is_the_file_that_ships() {
        GoldenFile.of(Path.of("dossiers/synthetic-two-years.json")).approve(text);
    }

    @Test
    void says_that_it_is_synthetic() {
        assertThat(dossier.title()).contains("synthetic");
        assertThat(dossier.notes().getFirst()).startsWith("All of this is synthetic");
        assertThat(dossier.sources())
                .allSatisfy(source -> assertThat(source.title()).endsWith("(synthetic)"));
        assertThat(dossier.persons()).isEmpty();
    }

    @Test
    void has_two_years_of_twenty_tribunals_whose_flows_add_up() {
        assertThat(dossier.tribunals()).hasSize(20);
        assertThat(dossier.caseloads())
                .hasSize(40)
                .filteredOn(caseload -> CaseloadMeasures.flowGap(caseload)
                        .asNumber()
                        .filter(gap -> gap.signum() == 0)
                        .isPresent())
                .hasSize(39);
    }

    @Test
    void has_what_the_other_example_lacks() {
        assertThat(dossier.statements())
                .filteredOn(said -> said.kind() == StatementKind.RECOMMENDATION)
                .hasSize(200);
        assertThat(dossier.commitments())
                .hasSize(40)
                .anySatisfy(each -> assertThat(each.history())
                        .anySatisfy(judged -> assertThat(judged.evidence()).isNotEmpty()));
        assertThat(dossier.observations())
                .anySatisfy(each -> assertThat(each.target().value()).isPresent());
    }
}
