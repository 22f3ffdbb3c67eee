package org.attest.report.internal.standard;

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
import org.attest.model.court.CaseloadMeasures;
import org.attest.model.court.OutcomeKind;
import org.attest.model.court.Tribunal;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Entity;
import org.attest.model.value.Measure;
import org.attest.model.value.Ref;
import org.attest.report.definition.Edition;

/**
 * A tribunal in one period.
 *
 * @param name its seat where that tells it from the others, else its name; with the period where it has several
 */
public record TribunalRow(String name, Tribunal tribunal, Dossier dossier, Caseload caseload) {
    /** Every tribunal of the dossier: one row for each of its caseloads, one without figures when it has none. */
    public static List<TribunalRow> of(Dossier data, Edition edition) {
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
    public boolean isLater() {
        return tribunal.established().values().stream().anyMatch(dossier::isLater)
                || caseload.period().values().stream().anyMatch(dossier::isLater);
    }

    public List<Citation> citations() {
        return tribunal.citations();
    }

    public String kind() {
        return Wording.of(tribunal.kind());
    }

    public Optional<String> seat() {
        return seat(dossier, tribunal);
    }

    /** The areas whose cases it hears. */
    public Optional<String> serves() {
        String areas = tribunal.coverage().stream()
                .map(area -> dossier.get(area).name())
                .collect(Collectors.joining(", "));
        return areas.isEmpty() ? Optional.empty() : Optional.of(areas);
    }

    public Claim<DateSpan> established() {
        return tribunal.established().map(DateSpan::on);
    }

    public Optional<String> legalBasis() {
        return tribunal.legalBasis().map(ref -> dossier.get(ref).title());
    }

    public Claim<DateSpan> period() {
        return caseload.period();
    }

    public Claim<Count> convictedPersons() {
        return caseload.persons(OutcomeKind.CONVICTED);
    }

    public Claim<Count> convictingCases() {
        return caseload.cases(OutcomeKind.CONVICTED);
    }

    public Claim<Count> acquittedPersons() {
        return caseload.persons(OutcomeKind.ACQUITTED);
    }

    public Claim<Count> acquittingCases() {
        return caseload.cases(OutcomeKind.ACQUITTED);
    }

    public Claim<Count> pendingStart() {
        return caseload.pendingStart();
    }

    public Claim<Count> incoming() {
        return caseload.incoming();
    }

    public Claim<Count> resolved() {
        return caseload.resolved();
    }

    public Claim<Count> pendingEnd() {
        return caseload.pendingEnd();
    }

    public Measure clearanceRate() {
        return CaseloadMeasures.clearanceRate(caseload);
    }

    public Measure dispositionTime() {
        return CaseloadMeasures.dispositionTime(caseload);
    }

    public Measure shareBeyondLimit() {
        return CaseloadMeasures.shareBeyondLimit(caseload);
    }

    public Measure flowGap() {
        return CaseloadMeasures.flowGap(caseload);
    }
}
