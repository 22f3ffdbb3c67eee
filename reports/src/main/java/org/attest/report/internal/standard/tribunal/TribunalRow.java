package org.attest.report.internal.standard.tribunal;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.court.Caseload;
import org.attest.model.court.CaseloadBuilder;
import org.attest.model.court.OutcomeKind;
import org.attest.model.court.Tribunal;
import org.attest.model.court.TribunalKind;
import org.attest.model.place.Forum;
import org.attest.model.place.Jurisdiction;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Entity;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Ref;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;

/** A court with its figures of one period, named by its seat where that is enough, with the period where it has several. */
public record TribunalRow(String name, Forum forum, Dossier dossier, Caseload caseload) {
    /** Each tribunal that the figures are about, with those of the period that they are about. */
    static List<TribunalRow> of(Dossier data, Edition edition) {
        Dossier dossier = data.asOf(edition.asOf());
        List<Tribunal> counted = counted(dossier);
        Map<Ref<? extends Entity>, Caseload> figures = figures(dossier).stream()
                .collect(Collectors.toMap(Caseload::forum, caseload -> caseload, TribunalRow::together));
        return Names.rows(counted, names(counted, dossier), (name, tribunal) -> {
            Caseload own = figures.get(Ref.to(tribunal));
            return new TribunalRow(name, tribunal, dossier, own == null ? unreported(tribunal) : own);
        });
    }

    /** What a dossier has twice of one court and period: where the two differ, it is a conflict like any other. */
    private static Caseload together(Caseload one, Caseload other) {
        return CaseloadBuilder.builder(one)
                .pendingStart(both(one.pendingStart(), other.pendingStart()))
                .incoming(both(one.incoming(), other.incoming()))
                .resolved(both(one.resolved(), other.resolved()))
                .pendingEnd(both(one.pendingEnd(), other.pendingEnd()))
                .pendingBeyondLimit(both(one.pendingBeyondLimit(), other.pendingBeyondLimit()))
                .casesByOutcome(both(one.casesByOutcome(), other.casesByOutcome()))
                .personsByOutcome(both(one.personsByOutcome(), other.personsByOutcome()))
                .clearanceRate(both(one.clearanceRate(), other.clearanceRate()))
                .build();
    }

    private static Map<OutcomeKind, Claim<Count>> both(
            Map<OutcomeKind, Claim<Count>> one, Map<OutcomeKind, Claim<Count>> other) {
        Map<OutcomeKind, Claim<Count>> all = new EnumMap<>(OutcomeKind.class);
        all.putAll(one);
        other.forEach((outcome, claim) -> all.merge(outcome, claim, TribunalRow::both));
        return all;
    }

    private static <T> Claim<T> both(Claim<T> one, Claim<T> other) {
        if (one.absence().isPresent() || other.absence().isPresent()) {
            return one.absence().isPresent() ? other : one;
        }
        return Claim.of(Stream.concat(one.assertions().stream(), other.assertions().stream())
                .toList());
    }

    /** All other figures of a dossier: of other periods, later ones among them, of other courts and of other types of case. */
    static List<TribunalRow> further(Dossier data, Edition edition) {
        Set<Caseload> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        Dossier dossier = data.asOf(edition.asOf());
        shown.addAll(figures(dossier));
        List<Caseload> others = dossier.caseloads().stream()
                .filter(caseload -> !shown.contains(caseload))
                .toList();
        Function<Caseload, String> period = caseload ->
                Optional.of(caseload.period().value().map(List::of).orElseGet(caseload.period()::values).stream()
                                        .map(edition.notation()::print)
                                        .collect(Collectors.joining(" / ")))
                                .filter(any -> !any.isEmpty())
                                .orElseGet(() -> Wording.in(edition).say("period-not-stated"))
                        + caseload.caseType().map(type -> ", " + type).orElse("");
        Function<Caseload, Forum> court = caseload -> dossier.get(caseload.forum());
        return Names.rows(
                others,
                List.of(
                        caseload -> court.apply(caseload).label() + ", " + period.apply(caseload),
                        caseload -> Names.withId(court.apply(caseload)) + ", " + period.apply(caseload)),
                (name, caseload) -> new TribunalRow(name, court.apply(caseload), dossier, caseload));
    }

    /** What of all this has a clearance rate that a source states. */
    static List<TribunalRow> rated(Dossier data, Edition edition) {
        return Stream.concat(of(data, edition).stream(), further(data, edition).stream())
                .filter(row -> row.caseload().clearanceRate().absence().isEmpty())
                .toList();
    }

    /**
     * The tribunals that hear such cases alone; where there is none, all. Judges to whom such cases are assigned beside others
     * are not counted with them, nor is what is established later than the as-of date.
     */
    static List<Tribunal> counted(Dossier dossier) {
        List<Tribunal> dedicated = dossier.tribunals().stream()
                .filter(tribunal -> tribunal.kind() == TribunalKind.DEDICATED)
                .toList();
        return (dedicated.isEmpty() ? dossier.tribunals() : dedicated)
                .stream()
                        .filter(tribunal -> !isEstablishedLater(tribunal, dossier))
                        .toList();
    }

    /**
     * What is of one period and of one type of case, for numbers of two are never added: all cases before those of a type, then
     * what most have, then the last period.
     */
    static List<Caseload> figures(Dossier dossier) {
        Set<Ref<? extends Entity>> counted =
                counted(dossier).stream().map(Ref::to).collect(Collectors.toSet());
        Function<Caseload, Optional<DateSpan>> period =
                caseload -> caseload.period().value();
        return dossier.caseloads().stream()
                .filter(caseload -> counted.contains(caseload.forum())
                        && period.apply(caseload).filter(dossier::isLater).isEmpty())
                .collect(Collectors.groupingBy(
                        caseload -> List.of(
                                period.apply(caseload).map(TribunalRow::days),
                                caseload.series().caseType()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .max(Comparator.comparing((List<Caseload> same) ->
                                same.getFirst().caseType().isEmpty())
                        .thenComparing(same -> period.apply(same.getFirst()).isPresent())
                        .thenComparingLong(same ->
                                same.stream().map(Caseload::forum).distinct().count())
                        .thenComparing(
                                same -> period.apply(same.getFirst())
                                        .orElseGet(() -> DateSpan.on(PartialDate.unknown())),
                                DateSpan.ORDER))
                .orElse(List.of());
    }

    /** The same of one period, however it is written: "2022" and the days from its first to its last. */
    private static Object days(DateSpan period) {
        return period.firstDay().isPresent() && period.lastDay().isPresent()
                ? List.of(period.firstDay().get(), period.lastDay().get())
                : period;
    }

    /** By their seats, if each has one of its own. */
    static List<Function<Tribunal, String>> names(List<Tribunal> tribunals, Dossier dossier) {
        Function<Tribunal, Optional<String>> seat =
                tribunal -> tribunal.seat().map(ref -> dossier.get(ref).name());
        Set<String> seats = new HashSet<>();
        boolean distinct = tribunals.stream()
                .allMatch(tribunal -> seat.apply(tribunal).filter(seats::add).isPresent());
        return List.of(
                tribunal -> distinct ? seat.apply(tribunal).orElseThrow() : tribunal.name(),
                tribunal -> Stream.concat(Stream.of(tribunal.name()), seat.apply(tribunal).stream())
                        .collect(Collectors.joining(", ")),
                Names::withId);
    }

    private static Caseload unreported(Tribunal tribunal) {
        Claim<Count> none = Claim.notReported();
        return new Caseload(
                new Ref<>(tribunal.id()),
                Claim.notReported(),
                Optional.empty(),
                none,
                none,
                none,
                none,
                none,
                Claim.notReported(),
                Map.of(),
                Map.of());
    }

    /** As decided, or as every source says. */
    static <T> boolean isSurelyLater(Claim<T> claim, Predicate<T> later) {
        return claim.value()
                .map(later::test)
                .orElseGet(() ->
                        !claim.values().isEmpty() && claim.values().stream().allMatch(later));
    }

    static boolean isEstablishedLater(Tribunal tribunal, Dossier dossier) {
        return isSurelyLater(tribunal.established(), dossier::isLater);
    }

    /** Whether it runs beyond the as-of date, after which the cases pending at its end were counted. */
    boolean endsLater() {
        return !isLater()
                && isSurelyLater(
                        caseload.period(),
                        period -> period.lastDay()
                                .filter(day -> day.isAfter(dossier.asOf()))
                                .isPresent());
    }

    /** Whether the period of its figures is later than the as-of date for certain. */
    boolean isLater() {
        return isSurelyLater(caseload.period(), dossier::isLater);
    }

    /** What a name stands on that tells the period. */
    List<Citation> citationsWithPeriod() {
        return Stream.concat(citations().stream(), caseload.period().citations().stream())
                .toList();
    }

    List<Citation> citations() {
        return switch (forum) {
            case Tribunal tribunal -> tribunal.citations();
            case Jurisdiction area -> area.citations();
            default -> List.of();
        };
    }
}
