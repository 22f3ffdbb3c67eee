package org.attest.model.finding;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.court.Caseload;
import org.attest.model.court.CaseloadMeasures;
import org.attest.model.indicator.Indicator;
import org.attest.model.indicator.Observation;
import org.attest.model.indicator.ObservedValue;
import org.attest.model.indicator.ValueType;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Reason;
import org.attest.model.value.StatedTotal;

/** Figures against each other: totals, flows and outcomes of caseloads, observations, periods. */
final class FigureRules {
    private FigureRules() {}

    static Stream<Finding> differingTotals(Dossier dossier) {
        return Located.in("/statedTotals", dossier.statedTotals())
                .flatMap(total -> total
                        .value()
                        .difference()
                        .asNumber()
                        .filter(gap -> gap.signum() != 0)
                        .map(gap -> total.finding(
                                FindingKind.TOTAL_DIFFERS, total.value().label(), message(total.value(), gap)))
                        .stream());
    }

    private static String message(StatedTotal total, BigDecimal gap) {
        return "the stated total of " + total.stated().value().orElseThrow() + " " + total.unit() + " is "
                + gap.abs().toPlainString() + (gap.signum() > 0 ? " more" : " less") + " than the sum of its parts";
    }

    static Stream<Finding> brokenFlows(Dossier dossier) {
        return Located.in("/caseloads", dossier.caseloads())
                .flatMap(caseload -> CaseloadMeasures.flowGap(caseload.value())
                        .asNumber()
                        .filter(gap -> gap.signum() != 0)
                        .map(gap -> caseload.finding(
                                FindingKind.FLOW_BROKEN,
                                dossier.get(caseload.value().forum()).label(),
                                "pending at the start + incoming - resolved is "
                                        + gap.abs().toPlainString() + " " + (gap.signum() > 0 ? "more" : "less")
                                        + " than pending at the end"))
                        .stream());
    }

    static Stream<Finding> outcomesBeyondResolved(Dossier dossier) {
        return Located.in("/caseloads", dossier.caseloads())
                .flatMap(caseload -> exactly(caseload.value().resolved())
                        .filter(resolved -> leastOutcomes(caseload.value()) > resolved)
                        .map(resolved -> caseload.finding(
                                FindingKind.OUTCOMES_EXCEED_RESOLVED,
                                dossier.get(caseload.value().forum()).label(),
                                "the outcomes add up to at least " + leastOutcomes(caseload.value())
                                        + " cases, but only " + resolved + " were resolved"))
                        .stream());
    }

    private static Optional<Long> exactly(Claim<Count> count) {
        return count.value().filter(Count.Exact.class::isInstance).map(Count::number);
    }

    /** The sum of what is known; outcomes that nobody reported can only add to it. */
    private static long leastOutcomes(Caseload caseload) {
        return caseload.casesByOutcome().values().stream()
                .flatMap(outcome -> outcome.value().stream())
                .mapToLong(FigureRules::least)
                .sum();
    }

    private static long least(Count count) {
        return switch (count) {
            case Count.Exact(long number) -> number;
            case Count.AtLeast(long number, boolean strict) -> strict ? number + 1 : number;
            case Count.AtMost most -> 0;
            case Count.About about -> 0;
        };
    }

    static Stream<Finding> misfits(Dossier dossier) {
        return Located.in("/observations", dossier.observations()).flatMap(observation -> {
            Indicator indicator = dossier.get(observation.value().indicator());
            return Stream.concat(
                            observation.value().value().values().stream()
                                    .flatMap(value -> misfit(value, indicator).stream()),
                            otherUnit(observation.value(), indicator).stream())
                    .map(message -> observation.finding(FindingKind.OBSERVATION_MISFIT, indicator.label(), message));
        });
    }

    private static Optional<String> misfit(ObservedValue value, Indicator indicator) {
        if (value instanceof ObservedValue.Level(String level) && indicator.type() == ValueType.LEVEL) {
            return indicator.levels().contains(level)
                    ? Optional.empty()
                    : Optional.of("level " + level + " is not one of the indicator's: "
                            + String.join(", ", indicator.levels()));
        }
        boolean wholeDecimal = value.type() == ValueType.COUNT && indicator.type() == ValueType.DECIMAL;
        return value.type() == indicator.type() || wholeDecimal
                ? Optional.empty()
                : Optional.of(
                        "value " + value + " is a " + value.type() + ", but the indicator is a " + indicator.type());
    }

    private static Optional<String> otherUnit(Observation observation, Indicator indicator) {
        return observation
                .unit()
                .filter(unit -> !unit.equals(indicator.unit()))
                .map(unit -> "unit " + unit + " is not the indicator's, which is " + indicator.unit());
    }

    static Stream<Finding> unknownPeriods(Dossier dossier) {
        Stream<Finding> caseloads = Located.in("/caseloads", dossier.caseloads())
                .filter(caseload -> caseload.value().hasFigures()
                        && isUnknown(caseload.value().period()))
                .map(caseload -> periodUnknown(
                        caseload, dossier.get(caseload.value().forum()).label()));
        Stream<Finding> observations = Located.in("/observations", dossier.observations())
                .filter(observation -> observation.value().value().absence().isEmpty()
                        && isUnknown(observation.value().period()))
                .map(observation -> periodUnknown(
                        observation,
                        dossier.get(observation.value().indicator()).label()));
        return Stream.concat(caseloads, observations);
    }

    private static boolean isUnknown(Claim<DateSpan> period) {
        return period.absence().filter(why -> why != Reason.NOT_APPLICABLE).isPresent();
    }

    private static Finding periodUnknown(Located<?> figures, String subject) {
        return figures.finding(FindingKind.PERIOD_UNKNOWN, subject, "no source states the period of the figures");
    }
}
