package org.attest.report.internal.standard.source;

import java.util.Arrays;
import java.util.List;
import org.attest.model.Dossier;
import org.attest.model.value.ClaimState;
import org.attest.model.value.Measure;
import org.attest.model.value.Unit;
import org.attest.report.definition.Edition;

/** How many facts are in one state. */
record StateRow(ClaimState state, long facts) {
    private static final Unit FACTS = new Unit("facts");

    static List<StateRow> of(Dossier dossier, Edition edition) {
        return Arrays.stream(ClaimState.values())
                .map(state -> new StateRow(state, count(dossier, state)))
                .toList();
    }

    /** Corroborated facts by facts that any source states, in per cent. */
    static Measure corroborated(Dossier dossier, Edition edition) {
        long stated = dossier.facts().size() - count(dossier, ClaimState.MISSING);
        return Measure.of(count(dossier, ClaimState.CORROBORATED), FACTS).shareOf(Measure.of(stated, FACTS));
    }

    private static long count(Dossier dossier, ClaimState state) {
        return dossier.facts().stream()
                .filter(fact -> dossier.state(fact.claim()) == state)
                .count();
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
