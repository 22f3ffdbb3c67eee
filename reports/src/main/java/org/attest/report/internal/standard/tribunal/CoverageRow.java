package org.attest.report.internal.standard.tribunal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Dossier;
import org.attest.model.court.Tribunal;
import org.attest.model.value.Claim;
import org.attest.model.value.Reason;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;

/** A tribunal or a judge to whom cases are assigned, with the areas that it serves. */
record CoverageRow(String name, Tribunal tribunal, Dossier dossier) {
    /** The tribunals that the figures are about, and those that are established later. */
    static List<CoverageRow> counted(Dossier dossier, Edition edition) {
        return of(dossier.asOf(edition.asOf()), true);
    }

    /** All others. */
    static List<CoverageRow> assigned(Dossier dossier, Edition edition) {
        return of(dossier.asOf(edition.asOf()), false);
    }

    private static List<CoverageRow> of(Dossier dossier, boolean isCounted) {
        Set<Tribunal> counted = new HashSet<>(TribunalRow.counted(dossier));
        List<Tribunal> tribunals = dossier.tribunals().stream()
                .filter(tribunal ->
                        isCounted == (counted.contains(tribunal) || TribunalRow.isEstablishedLater(tribunal, dossier)))
                .toList();
        return Names.rows(
                tribunals,
                TribunalRow.names(tribunals, dossier),
                (name, tribunal) -> new CoverageRow(name, tribunal, dossier));
    }

    boolean isLater() {
        return TribunalRow.isEstablishedLater(tribunal, dossier);
    }

    /** What it is, and of how many courts where it is a group of them. */
    String kind(Wording words) {
        return words.of(tribunal.kind())
                + tribunal.courts()
                        .value()
                        .map(courts -> ", " + words.say("so-many-courts", courts))
                        .orElse("");
    }

    /** The areas whose cases it hears. */
    Claim<String> serves() {
        return tribunal.coverage()
                .part(
                        areas -> Wording.joined(
                                ", ",
                                areas.stream().map(area -> dossier.get(area).name())),
                        Reason.NOT_REPORTED);
    }

    Optional<String> legalBasis() {
        return tribunal.legalBasis().map(ref -> dossier.get(ref).title());
    }
}
