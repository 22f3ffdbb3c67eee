package org.attest.model.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.court.Caseload;
import org.attest.model.court.CaseloadMeasures;
import org.attest.model.court.PendingCases;
import org.attest.model.finding.Findings.Located;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Measure;
import org.attest.model.value.Reason;
import org.attest.model.value.StatedTotal;
import org.attest.model.value.Unit;

/** Figures against each other: totals, flows and outcomes of caseloads, and their periods. */
final class FigureRules {
    private static final Comparator<DateSpan> LONGEST_FIRST =
            Comparator.comparing(FigureRules::first).thenComparing(FigureRules::last, Comparator.reverseOrder());

    private FigureRules() {}

    static Stream<Finding> differingTotals(Dossier dossier) {
        return Gap.largestFirst(
                FindingKind.TOTAL_DIFFERS,
                Located.in("/statedTotals", dossier.statedTotals()),
                StatedTotal::label,
                total -> exactly(total.stated())
                        .flatMap(stated -> total.computed()
                                .asNumber()
                                .flatMap(sum -> Gap.between(
                                        stated,
                                        sum,
                                        "the stated total of {} {} is {} than the sum of its parts",
                                        stated,
                                        total.unit(),
                                        by(stated, sum)))));
    }

    private static Optional<BigDecimal> exactly(Claim<Count> count) {
        return Measure.of(count, Unit.CASES).asNumber();
    }

    private static Saying by(BigDecimal one, BigDecimal other) {
        BigDecimal gap = one.subtract(other);
        return Saying.of(gap.signum() > 0 ? "{} more" : "{} less", gap.abs());
    }

    static Stream<Finding> brokenFlows(Dossier dossier) {
        return ofCaseloads(
                dossier,
                FindingKind.FLOW_BROKEN,
                caseload -> exactly(caseload.pendingEnd())
                        .flatMap(end -> CaseloadMeasures.flowGap(caseload)
                                .asNumber()
                                .map(end::add)
                                .flatMap(computed -> Gap.between(
                                        computed,
                                        end,
                                        "pending at the start + incoming - resolved is {} than pending at the end",
                                        by(computed, end)))));
    }

    static Stream<Finding> differingClearanceRates(Dossier dossier) {
        return ofCaseloads(
                dossier,
                FindingKind.CLEARANCE_RATE_DIFFERS,
                caseload -> caseload.clearanceRate()
                        .value()
                        .flatMap(stated -> CaseloadMeasures.clearanceRate(caseload)
                                .asNumber()
                                .filter(computed -> !isRoundedTo(stated, computed))
                                .map(computed -> computed.setScale(stated.scale(), RoundingMode.HALF_UP))
                                .flatMap(computed -> Gap.between(
                                        stated,
                                        computed,
                                        "the stated clearance rate of {} % is {} than 100 x resolved / incoming",
                                        stated,
                                        by(stated, computed)))));
    }

    /** Whether the one may be the other with the decimals that it has; a half may go either way. */
    private static boolean isRoundedTo(BigDecimal stated, BigDecimal computed) {
        return stated.subtract(computed).abs().compareTo(BigDecimal.valueOf(5, stated.scale() + 1)) <= 0;
    }

    static Stream<Finding> brokenContinuity(Dossier dossier) {
        Comparator<PendingCases> byNumber = Comparator.comparingLong(PendingCases::number);
        return Gap.largestFirst(
                FindingKind.CONTINUITY_BROKEN,
                PendingCases.severalTimes(dossier.caseloads()).stream()
                        .map(stated ->
                                new Located<>("/caseloads/" + stated.getLast().index(), stated)),
                stated -> dossier.get(stated.getFirst().series().forum()).label(),
                stated -> {
                    PendingCases most = stated.stream().max(byNumber).orElseThrow();
                    PendingCases least = stated.stream().min(byNumber).orElseThrow();
                    return Gap.between(
                            BigDecimal.valueOf(most.number()),
                            BigDecimal.valueOf(least.number()),
                            "{} cases were pending {}, but {} {}",
                            most.number(),
                            when(most),
                            least.number(),
                            when(least));
                });
    }

    private static Saying when(PendingCases pending) {
        return Saying.of(pending.isAtEnd() ? "at the end of {}" : "at the start of {}", pending.period());
    }

    static Stream<Finding> outcomesBeyondResolved(Dossier dossier) {
        return ofCaseloads(
                dossier,
                FindingKind.OUTCOMES_EXCEED_RESOLVED,
                caseload -> exactly(caseload.resolved())
                        .flatMap(resolved -> Gap.between(
                                leastOutcomes(caseload).max(resolved),
                                resolved,
                                "the outcomes add up to at least {} cases, but only {} were resolved",
                                leastOutcomes(caseload),
                                resolved)));
    }

    private static Stream<Finding> ofCaseloads(
            Dossier dossier, FindingKind kind, Function<Caseload, Optional<Gap>> gap) {
        return Gap.largestFirst(
                kind, Located.in("/caseloads", dossier.caseloads()), caseload -> forum(caseload, dossier), gap);
    }

    private static String forum(Caseload caseload, Dossier dossier) {
        return dossier.get(caseload.forum()).label();
    }

    /** The sum of what is known; outcomes that nobody reported can only add to it. */
    private static BigDecimal leastOutcomes(Caseload caseload) {
        return caseload.casesByOutcome().values().stream()
                .flatMap(outcome -> outcome.value().stream())
                .map(Gap::least)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Stream<Finding> unknownPeriods(Dossier dossier) {
        Stream<Finding> caseloads = Located.findings(
                FindingKind.PERIOD_UNKNOWN,
                Located.in("/caseloads", dossier.caseloads()),
                caseload -> forum(caseload, dossier),
                caseload -> unknown(caseload.period(), caseload.hasFigures()));
        Stream<Finding> observations = Located.findings(
                FindingKind.PERIOD_UNKNOWN,
                Located.in("/observations", dossier.observations()),
                observation -> dossier.get(observation.indicator()).label(),
                observation -> unknown(
                        observation.period(), observation.value().absence().isEmpty()));
        return Stream.concat(caseloads, observations);
    }

    private static Optional<Saying> unknown(Claim<DateSpan> period, boolean hasFigures) {
        return period.absence()
                .filter(why -> hasFigures && why != Reason.NOT_APPLICABLE)
                .map(why -> Saying.of(
                        period.searched().isEmpty()
                                ? "the period of the figures is not given"
                                : "no source states the period of the figures"));
    }

    /** A period within another one is none, as a quarter is in its year. */
    static Stream<Finding> overlaps(Dossier dossier) {
        Set<List<Object>> known = new HashSet<>();
        Map<Caseload.Series, List<DateSpan>> running = new HashMap<>();
        return Located.findings(
                FindingKind.PERIODS_OVERLAP,
                Located.in("/caseloads", dossier.caseloads())
                        .filter(each -> each.value().hasFigures() && hasKnownDays(each.value()))
                        .sorted(Comparator.comparing(each -> period(each.value()), LONGEST_FIRST)),
                caseload -> forum(caseload, dossier),
                caseload -> {
                    DateSpan period = period(caseload);
                    List<DateSpan> others = running.computeIfAbsent(caseload.series(), series -> new ArrayList<>());
                    others.removeIf(other -> last(other).isBefore(first(period)));
                    Optional<Saying> overlap = others.stream()
                            .filter(other -> last(period).isAfter(last(other)))
                            .findFirst()
                            .map(other ->
                                    Saying.of("has figures of {} and of {}, which overlap in part", other, period));
                    others.add(period);
                    return known.add(List.of(caseload.series(), first(period), last(period)))
                            ? overlap
                            : Optional.of(Saying.of("has figures of {} twice", period));
                });
    }

    private static boolean hasKnownDays(Caseload caseload) {
        return caseload.period().value().flatMap(DateSpan::length).isPresent();
    }

    private static DateSpan period(Caseload caseload) {
        return caseload.period().value().orElseThrow();
    }

    private static LocalDate first(DateSpan period) {
        return period.firstDay().orElseThrow();
    }

    private static LocalDate last(DateSpan period) {
        return period.lastDay().orElseThrow();
    }
}
