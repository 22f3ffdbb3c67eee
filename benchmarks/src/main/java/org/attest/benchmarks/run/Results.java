package org.attest.benchmarks.run;

import java.io.PrintStream;
import java.util.Locale;

/** The lines of a report that all suites have: the machine above the table, and what programs read below it. */
public record Results(PrintStream out) {
    private static final double MEGABYTE = 1 << 20;

    public void machine(Options options) {
        out.printf(
                Locale.ROOT,
                "%s %s, %s %s, %d processors; %d rows, %d rounds%n",
                System.getProperty("java.vm.name"),
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                options.rows(),
                options.rounds());
    }

    public void ratio(String name, double ratio) {
        out.printf(Locale.ROOT, "RATIO %s %s%n", name, decimals(2, ratio));
    }

    public void peak(String name, long bytes) {
        out.printf(Locale.ROOT, "PEAK %s %s%n", name, decimals(1, megabytes(bytes)));
    }

    public static double megabytes(long bytes) {
        return bytes / MEGABYTE;
    }

    public static String decimals(int places, double value) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
