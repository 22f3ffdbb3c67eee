package org.attest.report.internal.standard.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.Fact;
import org.attest.model.value.Claim;
import org.attest.model.value.ClaimState;
import org.attest.model.value.Reason;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.ValueWords;

/** One fact of a dossier, its value in words. */
record FactRow(Fact fact, ClaimState state, Claim<String> value) {
    /** The facts on which sources disagree, decided or not. */
    static List<FactRow> conflicts(Dossier dossier, Edition edition) {
        return all(dossier, edition)
                .filter(row -> row.state == ClaimState.CONFLICTING || row.state == ClaimState.RESOLVED)
                .toList();
    }

    /** The facts that no source states, though they apply. */
    static List<FactRow> unknowns(Dossier dossier, Edition edition) {
        return all(dossier, edition)
                .filter(row -> row.state == ClaimState.MISSING)
                .filter(row -> !row.value.absence().equals(Optional.of(Reason.NOT_APPLICABLE)))
                .toList();
    }

    private static Stream<FactRow> all(Dossier dossier, Edition edition) {
        ValueWords words = new ValueWords(dossier, edition.notation());
        return dossier.facts().stream()
                .map(fact -> new FactRow(
                        fact, dossier.state(fact.claim()), fact.claim().map(words::of)));
    }

    /** The field in words: {@code pendingStart} as "pending start", a map's entry with the map's name before it. */
    String field() {
        String[] path = fact.pointer().split("/", -1);
        String last = path[path.length - 1];
        String map = path[path.length - 2];
        boolean entry = map.endsWith("ByOutcome");
        return (entry ? spaced(map) + ": " : "") + spaced(last);
    }

    private static String spaced(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    /** Who decided what, and why. */
    String resolution() {
        return value.resolution()
                .map(decision -> decision.value() + ", decided by " + decision.decidedBy() + ": " + decision.reason())
                .orElse("open");
    }
}
