package org.attest.model.finding;

import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.court.Caseload;
import org.attest.model.court.CaseloadMeasures;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;

/** The counts of one caseload, against each other. */
final class CaseloadRules {
    private CaseloadRules() {}

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
                .mapToLong(CaseloadRules::least)
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
}
