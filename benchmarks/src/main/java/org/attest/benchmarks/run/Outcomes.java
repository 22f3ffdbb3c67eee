package org.attest.benchmarks.run;

import java.util.Map;

/** What was measured of the cases of a run. */
public record Outcomes(Map<Case, Outcome> measured) {
    public Outcomes {
        measured = Map.copyOf(measured);
    }

    public Outcome of(Case one) {
        Outcome outcome = measured.get(one);
        if (outcome == null) {
            throw new IllegalStateException("case " + one.label() + " was not run");
        }
        return outcome;
    }

    /** How many units one case does while the other does one. */
    public double faster(Case one, Case other) {
        return of(one).unitsPerSecond() / of(other).unitsPerSecond();
    }
}
