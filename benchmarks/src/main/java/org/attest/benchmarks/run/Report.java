package org.attest.benchmarks.run;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines that all suites have: the machine above the table, and what programs read below it. */
public record Report(String suite, PrintStream out) {
    private static final double MEGABYTE = 1 << 20;

    /** Names the machine, and how much is measured. */
    public void machine(String amount) {
        out.printf(
                Locale.ROOT,
                "%s %s, %s %s, %d processors; %s%n%n",
                System.getProperty("java.vm.name"),
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                amount);
    }

    public void ratio(String name, double ratio) {
        out.printf(Locale.ROOT, "RATIO %s.%s %s%n", suite, name, decimals(2, ratio));
    }

    public void peak(String name, long bytes) {
        out.printf(Locale.ROOT, "PEAK %s.%s %s%n", suite, name, decimals(1, megabytes(bytes)));
    }

    /** Forks of this build and of another one in turn. */
    public void against(Path jar, List<Fork> forks, Options options) {
        List<Case> both = new ArrayList<>();
        for (Fork fork : forks) {
            both.add(new Older(fork.by(jar)));
            both.add(fork);
        }
        machine(options.inWords());
        against(forks, Outcomes.interleaved(both, options.rounds()));
    }

    /** What cases took here and as {@link Older} ones: medians, and how much longer they take now. */
    public void against(List<? extends Case> cases, Outcomes outcomes) {
        Grid grid = new Grid("microseconds of a row, a file or a start", "old", "new", "new/old");
        for (Case one : cases) {
            grid.line(
                    one.label(),
                    decimals(3, 1e6 / outcomes.of(new Older(one).key()).unitsPerSecond()),
                    decimals(3, 1e6 / outcomes.of(one.key()).unitsPerSecond()),
                    decimals(3, longer(one, outcomes)));
        }
        grid.print(out);
        out.println();
        cases.forEach(one -> ratio("against." + one.key(), longer(one, outcomes)));
    }

    private static double longer(Case one, Outcomes outcomes) {
        return outcomes.faster(new Older(one).key(), one.key());
    }

    public static double megabytes(long bytes) {
        return bytes / MEGABYTE;
    }

    public static String decimals(int places, double value) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
