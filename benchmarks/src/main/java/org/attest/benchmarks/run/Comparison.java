package org.attest.benchmarks.run;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** Runs the cases of a suite and tells what was measured: the machine, a table for each part, and below it what programs read. */
public record Comparison(String suite, Options options) {
    /**
     * Cases that do the same work.
     *
     * @param attest Attest's own, each of which is set against all peers
     */
    public record Part(String head, List<Case> attest, List<Case> peers) {
        /**
         * Jobs of contenders.
         *
         * @param key what the names of its cases begin with
         * @param out {@code file:} when they write to the disk, {@code null:} when nowhere
         * @param plan how often each runs, in the words of {@link ForkedRun}
         */
        public static Part of(
                String key,
                String head,
                Class<? extends Contender.ByName> contenders,
                String out,
                String plan,
                List<String> attest,
                List<String> peers,
                String... javaOptions) {
            Function<String, Case> one = name -> Case.fork(key + "." + name, contenders, out + name, plan, javaOptions);
            return new Part(
                    key + ": " + head,
                    attest.stream().map(one).toList(),
                    peers.stream().map(one).toList());
        }

        /** One job each, when the peak of its heap counts. */
        public static Part ofHeaps(
                String key,
                Class<? extends Contender.ByName> contenders,
                long rows,
                List<String> attest,
                List<String> peers) {
            String head = "the heap that is kept for " + rows + " rows; one cold run, whose times say little";
            // A young generation so small that it is collected often: the peak is what is kept, not what is left over.
            return of(key, head, contenders, "file:", "JOB " + rows + " 0 1", attest, peers, "-Xmn16m");
        }

        private Stream<Case> cases() {
            return Stream.concat(attest.stream(), peers.stream());
        }

        /** Each of Attest's own beside what an older build makes of it. */
        private Stream<Part> against(Path older) {
            return attest.stream().map(one -> new Part(one.name(), List.of(one), List.of(one.by(older))));
        }
    }

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
        System.out.printf(
                "%n%s%n%-26s%14s%14s%14s%14s%10s%10s%n",
                part.head(), "", "a second", "us", "least us", "cpu us", "MB", "peak MB");
        part.cases().forEach(one -> {
            Outcome outcome = measured.apply(one);
            System.out.printf(
                    Locale.ROOT,
                    "%-26s%14.1f%14.3f%14.3f%14.3f%10.3f%10.1f%n",
                    one.name(),
                    1e6 / outcome.micros(),
                    outcome.micros(),
                    outcome.leastMicros(),
                    outcome.cpuMicros(),
                    outcome.megabytes(),
                    outcome.peakMegabytes());
        });
        for (Case one : part.attest()) {
            for (Case peer : part.peers()) {
                Outcome ours = measured.apply(one);
                Outcome theirs = measured.apply(peer);
                System.out.printf(
                        Locale.ROOT,
                        "RATIO %s.%s/%s speed %.2f bytes %.2f heap %.2f%n",
                        suite,
                        one.name(),
                        peer.name(),
                        theirs.micros() / ours.micros(),
                        ours.megabytes() / theirs.megabytes(),
                        ours.peakMegabytes() / theirs.peakMegabytes());
            }
        }
    }
}
