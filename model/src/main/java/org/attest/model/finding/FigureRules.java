package org.attest.model.finding;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.court.Caseload;
import org.attest.model.court.CaseloadMeasures;
import org.attest.model.finding.Findings.Located;
import org.attest.model.value.Claim;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Reason;
import org.attest.model.value.StatedTotal;

/** Figures against each other within a record: totals, flows and outcomes of caseloads; and figures without a period. */
final class FigureRules {
    private FigureRules() {}

    static Stream<Finding> differingTotals(Dossier dossier) {
        return Gap.largestFirst(
                FindingKind.TOTAL_DIFFERS,
                Located.in("/statedTotals", dossier.statedTotals()),
                StatedTotal::label,
                total -> Gap.exactly(total.stated())
                        .flatMap(stated -> total.computed()
                                .asNumber()
                                .flatMap(sum -> Gap.between(
                                        stated,
                                        sum,
                                        "the stated total of " + stated + " " + total.unit() + " is " + by(stated, sum)
                                                + " than the sum of its parts"))));
    }

    private static String by(BigDecimal one, BigDecimal other) {
        BigDecimal gap = one.subtract(other);
        return gap.abs().toPlainString() + (gap.signum() > 0 ? " more" : " less");
    }

    static Stream<Finding> brokenFlows(Dossier dossier) {
        return ofCaseloads(
                dossier,
                FindingKind.FLOW_BROKEN,
                caseload -> Gap.exactly(caseload.pendingEnd())
                        .flatMap(end -> CaseloadMeasures.flowGap(caseload)
                                .asNumber()
                                .map(end::add)
                                .flatMap(computed -> Gap.between(
                                        computed,
                                        end,
                                        "pending at the start + incoming - resolved is " + by(computed, end)
                                                + " than pending at the end"))));
    }

    static Stream<Finding> outcomesBeyondResolved(Dossier dossier) {
        return ofCaseloads(
                dossier,
                FindingKind.OUTCOMES_EXCEED_RESOLVED,
                caseload -> Gap.exactly(caseload.resolved())
                        .flatMap(resolved -> Gap.between(
                                leastOutcomes(caseload).max(resolved),
                                resolved,
                                "the outcomes add up to at least " + leastOutcomes(caseload) + " cases, but only "
                                        + resolved + " were resolved")));
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

    private static Optional<String> unknown(Claim<DateSpan> period, boolean hasFigures) {
        return period.absence()
                .filter(why -> hasFigures && why != Reason.NOT_APPLICABLE)
                .map(why -> period.searched().isEmpty()
                        ? "the period of the figures is not given"
                        : "no source states the period of the figures");
    }
}
