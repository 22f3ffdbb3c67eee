package org.attest.report.internal.standard.tribunal;

import java.util.List;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.court.Tribunal;
import org.attest.model.place.Jurisdiction;
import org.attest.model.place.JurisdictionLevel;
import org.attest.model.value.Citation;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;

/**
 * A division of a country with the tribunals that have their seat in it.
 *
 * @param name its name, numbered where two have one
 * @param dossier at the as-of date
 */
record DivisionRow(String name, Jurisdiction division, List<Tribunal> tribunals, Dossier dossier) {
    /** Every division of the dossier. */
    static List<DivisionRow> of(Dossier data, Edition edition) {
        Dossier dossier = data.asOf(edition.asOf());
        List<Jurisdiction> divisions = dossier.jurisdictions().stream()
                .filter(area -> area.level() == JurisdictionLevel.DIVISION)
                .toList();
        return Names.rows(
                divisions,
                Jurisdiction::name,
                Jurisdiction::name,
                (name, division) -> new DivisionRow(name, division, seatedIn(division, dossier), dossier));
    }

    private static List<Tribunal> seatedIn(Jurisdiction division, Dossier dossier) {
        return dossier.tribunals().stream()
                .filter(tribunal -> tribunal.seat()
                        .flatMap(seat -> dossier.areaOf(seat, JurisdictionLevel.DIVISION))
                        .filter(division::equals)
                        .isPresent())
                .toList();
    }

    Optional<String> tribunalNames() {
        return Wording.joined("; ", tribunals.stream().map(Tribunal::name));
    }

    List<Citation> tribunalCitations() {
        return Citations.of(tribunals, Tribunal::citations);
    }

    /** Whether one of the tribunals is later than the as-of date for certain. */
    boolean isLater() {
        return tribunals.stream()
                .flatMap(tribunal -> tribunal.established().values().stream())
                .anyMatch(dossier::isLater);
    }
}
