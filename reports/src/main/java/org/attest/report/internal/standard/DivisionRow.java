package org.attest.report.internal.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.court.Tribunal;
import org.attest.model.place.Jurisdiction;
import org.attest.model.place.JurisdictionLevel;
import org.attest.model.value.Citation;
import org.attest.report.definition.Edition;

/**
 * A division of a country with the tribunals that have their seat in it.
 *
 * @param name its name, numbered where two have one
 * @param dossier at the as-of date
 */
public record DivisionRow(String name, Jurisdiction division, List<Tribunal> tribunals, Dossier dossier) {
    public DivisionRow {
        tribunals = List.copyOf(tribunals);
    }

    /** Every division of the dossier. */
    public static List<DivisionRow> of(Dossier data, Edition edition) {
        Dossier dossier = data.asOf(edition.asOf());
        List<Jurisdiction> divisions = dossier.jurisdictions().stream()
                .filter(area -> area.level() == JurisdictionLevel.DIVISION)
                .toList();
        List<String> names = RowNames.of(divisions, Jurisdiction::name, Jurisdiction::name);
        List<DivisionRow> rows = new ArrayList<>();
        for (Jurisdiction division : divisions) {
            rows.add(new DivisionRow(names.get(rows.size()), division, seatedIn(division, dossier), dossier));
        }
        return rows;
    }

    private static List<Tribunal> seatedIn(Jurisdiction division, Dossier dossier) {
        return dossier.tribunals().stream()
                .filter(tribunal -> tribunal.seat()
                        .flatMap(seat -> dossier.areaOf(seat, JurisdictionLevel.DIVISION))
                        .filter(division::equals)
                        .isPresent())
                .toList();
    }

    public List<Citation> citations() {
        return division.citations();
    }

    public Optional<String> tribunalNames() {
        return tribunals.isEmpty()
                ? Optional.empty()
                : Optional.of(tribunals.stream().map(Tribunal::name).collect(Collectors.joining("; ")));
    }

    public List<Citation> tribunalCitations() {
        return tribunals.stream()
                .flatMap(tribunal -> tribunal.citations().stream())
                .distinct()
                .toList();
    }

    /** Whether one of the tribunals is later than the as-of date for certain. */
    public boolean isLater() {
        return tribunals.stream()
                .flatMap(tribunal -> tribunal.established().values().stream())
                .anyMatch(dossier::isLater);
    }
}
