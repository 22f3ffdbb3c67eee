package org.attest.report.internal.standard.source;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.value.ClaimState;
import org.attest.model.value.Measure;
import org.attest.report.definition.Edition;

/** How many facts are in one state. */
record StateRow(ClaimState state, long facts) {
    static List<StateRow> of(Dossier dossier, Edition edition) {
        Map<ClaimState, Long> counts = counts(dossier);
        return Arrays.stream(ClaimState.values())
                .map(state -> new StateRow(state, counts.getOrDefault(state, 0L)))
                .toList();
    }

    /** Corroborated facts by facts that any source states, in per cent. */
    static Measure corroborated(Dossier dossier, Edition edition) {
        Map<ClaimState, Long> counts = counts(dossier);
        counts.remove(ClaimState.MISSING);
        long stated = counts.values().stream().reduce(0L, Long::sum);
        return Measure.of(counts.getOrDefault(ClaimState.CORROBORATED, 0L), SourceAnnex.FACTS)
                .shareOf(Measure.of(stated, SourceAnnex.FACTS));
    }

    private static Map<ClaimState, Long> counts(Dossier dossier) {
        return SourceAnnex.sought(dossier)
                .collect(Collectors.groupingBy(fact -> dossier.state(fact.claim()), Collectors.counting()));
    }

    String meaning() {
        return switch (state) {
            case MISSING -> "no source states it; the reason is given";
            case SINGLE_SOURCE -> "one source states it, or several of which one repeats the other";
            case CORROBORATED -> "at least two independent sources agree";
            case CONFLICTING -> "sources disagree and nobody has decided";
            case RESOLVED -> "sources disagree and an editor has decided, with a reason";
        };
    }
}
