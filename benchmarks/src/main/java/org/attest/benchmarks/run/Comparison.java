package org.attest.benchmarks.run;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was measured of the cases of a suite, and how it is told: the machine, tables, and last what programs read. */
public final class Comparison {
    private static final int NARROWEST = 8;

    /** A column of a table: its head, decimal places, and the figure of a line. */
    public record Column(String head, int places, ToDoubleFunction<Outcome> figure) {
        private String words(Outcome outcome) {
            return toTheRight(String.format(Locale.ROOT, "%." + places + "f", figure.applyAsDouble(outcome)));
        }

        private String toTheRight(String text) {
            return " ".repeat(2 + Math.max(0, Math.max(NARROWEST, head.length()) - text.length())) + text;
        }
    }

    private final String suite;
    private final Options options;
    private final PrintStream out;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

    public Comparison(String suite, Options options, PrintStream out) {
        this.suite = suite;
        this.options = options;
        this.out = out;
    }

    /**
     * Runs every case once a round, so that a slow minute of the machine meets all of them; each second round backwards.
     * With an older build it runs Attest's own cases, and the same by that build, and tells what came out.
     *
     * @param uncounted rounds before the first
     * @return whether all cases ran, by one build
     */
    public boolean run(List<Case> attest, List<Case> all, int uncounted) {
        List<Case> cases = options.against()
                .map(older -> attest.stream()
                        .flatMap(one -> Stream.of(one.by(older), one))
                        .toList())
                .orElse(all);
        for (int round = 1 - uncounted; round <= options.rounds(); round++) {
            for (Case next : round % 2 == 0 ? cases.reversed() : cases) {
                System.err.println("round " + round + " of " + options.rounds() + ": " + next.label());
                Outcome outcome = next.run();
                if (round > 0) {
                    outcomes.merge(next.key(), outcome, Outcome::and);
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "%s %s, %s %s, %d processors; %d rounds%n%n",
                System.getProperty("java.vm.name"),
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                options.rounds());
        if (options.against().isPresent()) {
            Column micros = new Column("median", 3, outcome -> 1e6 / outcome.unitsPerSecond());
            table("microseconds of a row, a file or a start", cases, micros);
            attest.forEach(one -> ratio("against." + one.key(), one.key() + Case.OLD, one.key()));
        }
        return options.against().isEmpty();
    }

    /** Puts the peak of another run in the place of that of the timed ones. */
    public void watch(String key, Case watched) {
        outcomes.put(key, new Outcome(of(key).samples(), watched.run().peakBytes()));
    }

    public Outcome of(String key) {
        Outcome outcome = outcomes.get(key);
        if (outcome == null) {
            throw new IllegalStateException("case " + key + " was not run");
        }
        return outcome;
    }

    /** How many units one case does while the other does one. */
    public double faster(String one, String other) {
        return of(one).unitsPerSecond() / of(other).unitsPerSecond();
    }

    /** How many units the case of a line does while a peer does one. */
    public Column times(String head, String peer) {
        return new Column(head, 2, outcome -> outcome.unitsPerSecond() / of(peer).unitsPerSecond());
    }

    /** A line for each case, its label to the left, the figures to the right, and a blank line below. */
    public void table(String head, List<Case> cases, Column... columns) {
        int width = cases.stream().mapToInt(one -> one.label().length()).max().orElse(0);
        String line = "%-" + Math.max(width, head.length()) + "s%s%n";
        out.printf(line, head, joined(columns, column -> column.toTheRight(column.head())));
        cases.forEach(one -> out.printf(line, one.label(), joined(columns, column -> column.words(of(one.key())))));
        out.println();
    }

    private static String joined(Column[] columns, Function<Column, String> words) {
        return Stream.of(columns).map(words).collect(Collectors.joining());
    }

    public void ratio(String name, String one, String other) {
        ratio(name, faster(one, other));
    }

    public void ratio(String name, double ratio) {
        out.printf(Locale.ROOT, "RATIO %s.%s %.2f%n", suite, name, ratio);
    }

    public void peak(String name, String key) {
        out.printf(Locale.ROOT, "PEAK %s.%s %.1f%n", suite, name, of(key).peakMegabytes());
    }
}
