package org.attest.benchmarks.run;

/** A case by an older build. */
public record Older(Case of) implements Case {
    @Override
    public String key() {
        return of.key() + " of old";
    }

    @Override
    public String label() {
        return of.label() + ", old";
    }

    @Override
    public Outcome run() {
        return of.run();
    }
}
