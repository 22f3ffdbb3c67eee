package org.attest.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.court.TribunalKind;
import org.attest.model.json.DossierJson;
import org.attest.model.place.Jurisdiction;
import org.attest.model.place.JurisdictionLevel;
import org.attest.model.value.Ref;
import org.junit.jupiter.api.Test;

/** The tribunals of the bundled dossier, and the judges of the other districts. */
class TribunalsOfBangladeshTest {
    private final Dossier dossier = DossierJson.parse(text()).dossier();

    /** Of the 64 districts seven have a tribunal; in each of the others judges hear such cases beside others. */
    @Test
    void has_seven_tribunals_and_the_judges_of_all_other_districts() {
        assertThat(dossier.tribunals())
                .filteredOn(tribunal -> tribunal.kind() == TribunalKind.DEDICATED)
                .hasSize(7);
        assertThat(dossier.tribunals())
                .filteredOn(tribunal -> tribunal.kind() == TribunalKind.ASSIGNED)
                .hasSize(57)
                .allSatisfy(judges ->
                        assertThat(judges.coverage().value().orElseThrow()).hasSize(1))
                .allSatisfy(judges -> assertThat(judges.citations()).isNotEmpty());
    }

    /** By one source the districts of its seats are served, by another whole divisions: both are kept. */
    @Test
    void covers_seven_of_64_districts_and_seven_of_eight_division_capitals_or_divisions() {
        assertThat(coverage(JurisdictionLevel.DISTRICT)).isEqualTo("7 of 64");
        assertThat(coverage(JurisdictionLevel.CITY)).isEqualTo("7 of 8");
        assertThat(coverage(JurisdictionLevel.DIVISION)).isEqualTo("7 of 8");
    }

    private String coverage(JurisdictionLevel level) {
        List<Jurisdiction> areas = dossier.jurisdictions().stream()
                .filter(area -> area.level() == level
                        && dossier.countryOf(Ref.to(area))
                                .equals(dossier.jurisdiction().map(dossier::get)))
                .toList();
        Stream<Ref<Jurisdiction>> served = dossier.tribunals().stream()
                .filter(tribunal -> tribunal.kind() == TribunalKind.DEDICATED)
                .flatMap(t -> t.coverage().values().stream().flatMap(List::stream));
        return served.map(dossier::get).distinct().filter(areas::contains).count() + " of " + areas.size();
    }

    private static String text() {
        try {
            return Files.readString(Path.of("dossiers/bangladesh-bali-process.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
