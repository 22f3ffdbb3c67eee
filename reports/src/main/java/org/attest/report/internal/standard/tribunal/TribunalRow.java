package org.attest.report.internal.standard.tribunal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.court.Caseload;
import org.attest.model.court.Tribunal;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Entity;
import org.attest.model.value.Ref;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Wording;

/**
 * A tribunal in one period.
 *
 * @param name its seat where that tells it from the others, else its name; with the period where it has several
 */
public record TribunalRow(String name, Tribunal tribunal, Dossier dossier, Caseload caseload) {
    /** Every tribunal of the dossier: one row for each of its caseloads, one without figures when it has none. */
    static List<TribunalRow> of(Dossier data, Edition edition) {
        Dossier dossier = data.asOf(edition.asOf());
        List<TribunalRow> rows = new ArrayList<>();
        Map<Ref<? extends Entity>, List<Caseload>> caseloads =
                dossier.caseloads().stream().collect(Collectors.groupingBy(Caseload::forum));
        Function<Tribunal, String> naming = naming(dossier);
        for (Tribunal tribunal : dossier.tribunals()) {
            List<Caseload> own = caseloads.getOrDefault(Ref.to(tribunal), List.of());
            String name = naming.apply(tribunal);
            if (own.isEmpty()) {
                rows.add(new TribunalRow(name, tribunal, dossier, unreported(tribunal)));
            }
            for (Caseload caseload : own) {
                String period =
                        caseload.period().value().map(edition.notation()::print).orElse("period not stated");
                rows.add(new TribunalRow(own.size() == 1 ? name : name + ", " + period, tribunal, dossier, caseload));
            }
        }
        return rows;
    }

    private static Function<Tribunal, String> naming(Dossier dossier) {
        Set<String> seats = new HashSet<>();
        boolean distinct = dossier.tribunals().stream()
                .allMatch(tribunal -> seat(dossier, tribunal).filter(seats::add).isPresent());
        return tribunal -> distinct ? seat(dossier, tribunal).orElseThrow() : tribunal.name();
    }

    private static Optional<String> seat(Dossier dossier, Tribunal tribunal) {
        return tribunal.seat().map(ref -> dossier.get(ref).name());
    }

    private static Caseload unreported(Tribunal tribunal) {
        Claim<Count> none = Claim.notReported();
        return new Caseload(
                new Ref<>(tribunal.id()), Claim.notReported(), none, none, none, none, none, Map.of(), Map.of());
    }

    /** Whether the tribunal, or the period of its figures, is later than the as-of date for certain. */
    boolean isLater() {
        return tribunal.established().values().stream().anyMatch(dossier::isLater)
                || caseload.period().values().stream().anyMatch(dossier::isLater);
    }

    /** The areas whose cases it hears. */
    Optional<String> serves() {
        return Wording.joined(
                ", ", tribunal.coverage().stream().map(area -> dossier.get(area).name()));
    }

    Optional<String> legalBasis() {
        return tribunal.legalBasis().map(ref -> dossier.get(ref).title());
    }
}
