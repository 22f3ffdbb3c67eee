package org.attest.benchmarks.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured of cases, by their keys. */
public record Outcomes(Map<String, Outcome> measured) {
    /** Runs every case once a round, so that a slow minute of the machine meets all of them; each second round backwards. */
    public static Outcomes interleaved(List<? extends Case> cases, int rounds) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (Case next : round % 2 == 1 ? cases : cases.reversed()) {
                System.err.println("round " + round + " of " + rounds + ": " + next.label());
                outcomes.merge(next.key(), next.run(), Outcome::and);
            }
        }
        return new Outcomes(outcomes);
    }

    public Outcome of(String key) {
        Outcome outcome = measured.get(key);
        if (outcome == null) {
            throw new IllegalStateException("case " + key + " was not run");
        }
        return outcome;
    }

    /** How many units one case does while the other does one. */
    public double faster(String one, String other) {
        return of(one).unitsPerSecond() / of(other).unitsPerSecond();
    }
}
