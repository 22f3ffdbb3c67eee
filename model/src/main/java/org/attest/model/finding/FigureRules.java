package org.attest.model.finding;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.court.Caseload;
import org.attest.model.court.CaseloadMeasures;
import org.attest.model.finding.Findings.Located;
import org.attest.model.indicator.Indicator;
import org.attest.model.indicator.Observation;
import org.attest.model.indicator.ObservedValue;
import org.attest.model.indicator.ValueType;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Measure;
import org.attest.model.value.Reason;
import org.attest.model.value.StatedTotal;

/** Figures against each other: totals, flows and outcomes of caseloads, observations, periods. */
final class FigureRules {
    private FigureRules() {}

    static Stream<Finding> differingTotals(Dossier dossier) {
        return Located.findings(
                FindingKind.TOTAL_DIFFERS,
                Located.in("/statedTotals", dossier.statedTotals()),
                StatedTotal::label,
                total -> gap(total.difference()).map(gap -> message(total, gap)));
    }

    private static Optional<BigDecimal> gap(Measure difference) {
        return difference.asNumber().filter(gap -> gap.signum() != 0);
    }

    private static String message(StatedTotal total, BigDecimal gap) {
        return "the stated total of " + total.stated().value().orElseThrow() + " " + total.unit() + " is "
                + gap.abs().toPlainString() + (gap.signum() > 0 ? " more" : " less") + " than the sum of its parts";
    }

    static Stream<Finding> brokenFlows(Dossier dossier) {
        return ofCaseloads(
                dossier,
                FindingKind.FLOW_BROKEN,
                caseload -> gap(CaseloadMeasures.flowGap(caseload))
                        .map(gap -> "pending at the start + incoming - resolved is "
                                + gap.abs().toPlainString() + " " + (gap.signum() > 0 ? "more" : "less")
                                + " than pending at the end"));
    }

    static Stream<Finding> outcomesBeyondResolved(Dossier dossier) {
        return ofCaseloads(
                dossier,
                FindingKind.OUTCOMES_EXCEED_RESOLVED,
                caseload -> exactly(caseload.resolved())
                        .filter(resolved -> leastOutcomes(caseload) > resolved)
                        .map(resolved -> "the outcomes add up to at least " + leastOutcomes(caseload)
                                + " cases, but only " + resolved + " were resolved"));
    }

    private static Stream<Finding> ofCaseloads(
            Dossier dossier, FindingKind kind, Function<Caseload, Optional<String>> message) {
        return Located.findings(
                kind,
                Located.in("/caseloads", dossier.caseloads()),
                caseload -> dossier.get(caseload.forum()).label(),
                message);
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
                    .map(message -> new Finding(
                            FindingKind.OBSERVATION_MISFIT, observation.pointer(), indicator.label(), message));
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
        Stream<Finding> caseloads = ofCaseloads(
                dossier, FindingKind.PERIOD_UNKNOWN, caseload -> unknown(caseload.period(), caseload.hasFigures()));
        Stream<Finding> observations = Located.findings(
                FindingKind.PERIOD_UNKNOWN,
                Located.in("/observations", dossier.observations()),
                observation -> dossier.get(observation.indicator()).label(),
                observation -> unknown(
                        observation.period(), observation.value().absence().isEmpty()));
        return Stream.concat(caseloads, observations);
    }

    private static Optional<String> unknown(Claim<DateSpan> period, boolean hasFigures) {
        return period.absence()
                .filter(why -> hasFigures && why != Reason.NOT_APPLICABLE)
                .map(why -> "no source states the period of the figures");
    }
}
