package org.attest.report.internal.standard.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.Fact;
import org.attest.model.value.Claim;
import org.attest.model.value.ClaimState;
import org.attest.model.value.Reason;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;

/** One fact of a dossier, by the name of what it is about, its value in words. */
record FactRow(String name, Fact fact, ClaimState state, Claim<String> value) {
    /** All facts but those that nobody has looked for, such as a target that a dossier says nothing of: nobody called them unknown. */
    static Stream<Fact> sought(Dossier dossier) {
        return dossier.facts().stream().filter(fact -> !fact.claim().equals(Claim.notReported()));
    }

    /** The facts on which sources disagree, decided or not, each by a name that no other has. */
    static List<FactRow> conflicts(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        return Names.rows(
                all(dossier, edition)
                        .filter(row -> row.state == ClaimState.CONFLICTING || row.state == ClaimState.RESOLVED)
                        .toList(),
                List.of(FactRow::name, row -> row.name + ": " + row.field(words)),
                (name, row) -> new FactRow(name, row.fact, row.state, row.value));
    }

    /** The facts that no source states, though they apply. */
    static List<FactRow> unknowns(Dossier dossier, Edition edition) {
        return all(dossier, edition)
                .filter(row -> row.state == ClaimState.MISSING)
                .filter(row -> !row.value.absence().equals(Optional.of(Reason.NOT_APPLICABLE)))
                .toList();
    }

    private static Stream<FactRow> all(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        return sought(dossier)
                .map(fact -> new FactRow(
                        fact.subject(),
                        fact,
                        dossier.state(fact.claim()),
                        fact.claim().map(value -> words.value(value, dossier))));
    }

    /** The field in words: {@code pendingStart} as "pending start", a map's entry with the map's name before it. */
    String field(Wording words) {
        String[] path = fact.pointer().split("/", -1);
        String map = path[path.length - 2];
        return (map.endsWith("ByOutcome") ? words.field(map) + ": " : "") + words.field(path[path.length - 1]);
    }

    /** Who decided what, and why. */
    String resolution(Wording words) {
        return value.resolution()
                .map(decision -> words.say("decided-by", decision.value(), decision.decidedBy(), decision.reason()))
                .orElseGet(() -> words.say("open"));
    }
}
