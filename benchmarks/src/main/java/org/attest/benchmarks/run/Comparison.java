package org.attest.benchmarks.run;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongFunction;

/** Runs the cases of a suite and tells what was measured: the machine, a table for each part, and below it what programs read. */
public record Comparison(String suite, Options options) {
    /** Above the figures of a part. */
    private static final String LABELS = "                            a cpu second      a second            us"
            + "      least us        MB    XML MB   heap MB    RSS MB";

    /**
     * Runs every case once a round, so that a slow minute of the machine meets all of them; each second round backwards.
     * With an older build it runs Attest's own cases, and the same by that build.
     */
    public void run(String notes, LongFunction<List<Part>> ofRows) {
        List<Part> all = ofRows.apply(options.rows());
        List<Part> parts = options.against()
                .map(older -> all.stream().flatMap(part -> part.against(older)).toList())
                .orElse(all);
        List<Case> cases = parts.stream().flatMap(Part::cases).toList();
        Map<String, Outcome> outcomes = new HashMap<>();
        for (int round = 1; round <= options.rounds(); round++) {
            for (Case next : round % 2 == 0 ? cases.reversed() : cases) {
                System.err.println("round " + round + " of " + options.rounds() + ": " + next.name());
                outcomes.merge(next.name(), next.run(), Outcome::and);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s %s, %s %s, %d processors; %d rounds%n%n%s",
                System.getProperty("java.vm.name"),
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                options.rounds(),
                notes);
        parts.forEach(part -> tell(part, one -> Objects.requireNonNull(outcomes.get(one.name()))));
    }

    private void tell(Part part, Function<Case, Outcome> measured) {
        System.out.printf("%n%s: %s%n%s%n", part.key(), part.head(), LABELS);
        part.cases().forEach(one -> {
            Outcome outcome = measured.apply(one);
            System.out.printf(
                    Locale.ROOT,
                    "%-26s%14.1f%14.1f%14.3f%14.3f%10.3f%10.3f%10.1f%10.1f%n",
                    one.name(),
                    1e6 / outcome.cpuMicros(),
                    1e6 / outcome.micros(),
                    outcome.micros(),
                    outcome.leastMicros(),
                    outcome.megabytes(),
                    outcome.megabytes(Outcome.XML),
                    outcome.megabytes(Outcome.PEAK),
                    outcome.megabytes(Outcome.RSS));
        });
        Map<String, Outcome> byName = new HashMap<>();
        part.cases().forEach(one -> byName.put(one.name(), measured.apply(one)));
        for (Part.Line line : part.lines()) {
            System.out.println(line.measure()
                    .line(line.name(), line.cases().stream().map(byName::get).toList()));
        }
        if (part.lines().isEmpty()) {
            part.attest().forEach(one -> part.peers().forEach(peer -> tell(one, peer, byName)));
        }
    }

    private void tell(Case one, Case peer, Map<String, Outcome> measured) {
        Outcome ours = Objects.requireNonNull(measured.get(one.name()));
        Outcome theirs = Objects.requireNonNull(measured.get(peer.name()));
        System.out.printf(
                Locale.ROOT,
                "RATIO %s.%s/%s speed %.2f bytes %.2f heap %.2f%n",
                suite,
                one.name(),
                peer.name(),
                theirs.micros() / ours.micros(),
                ours.megabytes() / theirs.megabytes(),
                ours.megabytes(Outcome.PEAK) / theirs.megabytes(Outcome.PEAK));
    }
}
