package org.attest.model.court;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.internal.rule.Ordered;
import org.attest.model.internal.rule.Require;
import org.attest.model.place.Forum;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Ref;

/**
 * The cases of one forum in one period, in the terms of CEPEJ, and how they ended: counted in cases and, apart from
 * that, in persons. The flow counts are cases.
 *
 * @param caseType which of its cases, when not all, such as {@code trafficking in persons}
 * @param pendingBeyondLimit those of the pending at the end that are over the statutory time limit
 * @param clearanceRate in per cent, as a source states it; {@link CaseloadMeasures#clearanceRate} computes it
 * @param casesByOutcome cases that ended so
 * @param personsByOutcome persons whose case ended so
 */
public record Caseload(
        Ref<Forum> forum,
        Claim<DateSpan> period,
        Optional<String> caseType,
        Claim<Count> pendingStart,
        Claim<Count> incoming,
        Claim<Count> resolved,
        Claim<Count> pendingEnd,
        Claim<Count> pendingBeyondLimit,
        Claim<BigDecimal> clearanceRate,
        Map<OutcomeKind, Claim<Count>> casesByOutcome,
        Map<OutcomeKind, Claim<Count>> personsByOutcome) {
    public Caseload {
        caseType.ifPresent(type -> Require.text("type of case", type));
        casesByOutcome = Ordered.map(casesByOutcome);
        personsByOutcome = Ordered.map(personsByOutcome);
    }

    /** What its figures go on from one period to the next: one forum, and one type of its cases in small letters. */
    public record Series(Ref<Forum> forum, Optional<String> caseType) {}

    public Series series() {
        return new Series(forum, caseType.map(type -> type.strip().toLowerCase(Locale.ROOT)));
    }

    /** The cases that ended so; not reported when the caseload does not have them. */
    public Claim<Count> cases(OutcomeKind outcome) {
        return casesByOutcome.getOrDefault(outcome, Claim.notReported());
    }

    /** The persons whose case ended so; not reported when the caseload does not have them. */
    public Claim<Count> persons(OutcomeKind outcome) {
        return personsByOutcome.getOrDefault(outcome, Claim.notReported());
    }

    /** Whether any of the counts is stated, be it as a bound or in conflict. */
    public boolean hasFigures() {
        return Stream.of(
                        Stream.of(pendingStart, incoming, resolved, pendingEnd, pendingBeyondLimit),
                        casesByOutcome.values().stream(),
                        personsByOutcome.values().stream())
                .flatMap(counts -> counts)
                .anyMatch(count -> count.absence().isEmpty());
    }
}
