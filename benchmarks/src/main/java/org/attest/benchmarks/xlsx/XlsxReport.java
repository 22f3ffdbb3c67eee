package org.attest.benchmarks.xlsx;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.attest.benchmarks.run.Case;
import org.attest.benchmarks.run.Grid;
import org.attest.benchmarks.run.Options;
import org.attest.benchmarks.run.Outcome;

/**
 * What a run has shown: the table, notes, and last one line for each ratio.
 *
 * @param peak heap of Attest with all rows, in bytes
 * @param peakAtTenth with a tenth of them
 * @param survives whether a heap of 24 MB is enough for all rows
 */
record XlsxReport(
        XlsxSuite.Cases cases,
        Map<Case, Outcome> timed,
        long peak,
        long peakAtTenth,
        long fastexcelPeak,
        boolean survives) {
    private static final double MEGABYTE = 1 << 20;

    /** Below it a second processor was not there for the worker. */
    private static final double BOTH_BUSY = 1.7;

    void print(Options options, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%s %s, %s %s, %d processors; %d rows, %d rounds%n%n",
                System.getProperty("java.vm.name"),
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                options.rows(),
                options.rounds());
        grid().print(out);
        notes(options, out);
        ratios(out);
    }

    private Grid grid() {
        Grid grid =
                new Grid("case", "ms", "cpu ms", "cpu/wall", "per second", "per cpu s", "x fastexcel", "by cpu", "MB");
        for (Case one : cases.all()) {
            Outcome outcome = of(one);
            boolean small = one.label().startsWith("B");
            Case peer = small ? cases.smallFastexcel() : cases.fastexcel();
            double per = small ? (double) outcome.units() : 1;
            grid.line(
                    one.label(),
                    decimals(small ? 2 : 0, outcome.wallMillis() / per),
                    decimals(small ? 2 : 0, outcome.cpuMillis() / per),
                    decimals(2, outcome.processors()),
                    decimals(0, outcome.unitsPerSecond()),
                    decimals(0, outcome.unitsPerCpuSecond()),
                    decimals(2, faster(one, peer)),
                    decimals(2, outcome.unitsPerCpuSecond() / of(peer).unitsPerCpuSecond()),
                    decimals(small ? 3 : 1, outcome.bytes() / MEGABYTE));
        }
        return grid;
    }

    private void notes(Options options, PrintStream out) {
        out.printf(
                Locale.ROOT,
                """

                A: one workbook to a file, in rows; B: workbooks of 100 rows to nowhere, one thread, warm.
                Each case in a JVM of its own (serial collector, 512 MB), cases in turn within a round, medians; cpu is that of
                the whole process, compiler and collector included. The full report has a fifth of the rows.
                All write ten columns of the same cells under a title and a bold head; the boolean is the word yes or no in all.
                Making the rows is part of every time. Attest's files are hashed and moved into place; its peers' are not.
                fastexcel gives the days their format by column, which costs it nothing per cell; Attest and POI by cell.
                The engine adds %+.0f %% to the encoder's time, %+.0f %% to its cpu time.
                Largest heap after a collection, %d rows: Attest %.1f MB (%.1f MB at a tenth of the rows), fastexcel %.1f MB.
                """,
                100 * (slower() - 1),
                100 * (of(cases.encoder()).unitsPerCpuSecond() / of(cases.one()).unitsPerCpuSecond() - 1),
                options.rows(),
                peak / MEGABYTE,
                peakAtTenth / MEGABYTE,
                fastexcelPeak / MEGABYTE);
        if (of(cases.two()).processors() < BOTH_BUSY) {
            out.printf(
                    Locale.ROOT,
                    "The worker had no processor for itself (cpu/wall %.2f, must be %.1f): its ratios say little.%n",
                    of(cases.two()).processors(),
                    BOTH_BUSY);
        }
        out.println();
    }

    private void ratios(PrintStream out) {
        ratio(out, "xlsx.A.one-thread.fastexcel", faster(cases.one(), cases.fastexcel()));
        ratio(out, "xlsx.A.one-thread.fastexcel-level-1", faster(cases.one(), cases.fastexcelFast()));
        ratio(out, "xlsx.A.one-thread.sxssf", faster(cases.one(), cases.sxssf()));
        ratio(out, "xlsx.A.fastexcel", faster(cases.two(), cases.fastexcel()));
        ratio(out, "xlsx.A.fastexcel-level-1", faster(cases.two(), cases.fastexcelFast()));
        ratio(out, "xlsx.A.sxssf", faster(cases.two(), cases.sxssf()));
        ratio(
                out,
                "xlsx.A.size.fastexcel",
                (double) of(cases.one()).bytes() / of(cases.fastexcel()).bytes());
        ratio(out, "xlsx.A.engine-over-encoder", slower());
        ratio(out, "xlsx.A.peak.tenth-of-rows", (double) peakAtTenth / peak);
        ratio(out, "xlsx.B.fastexcel", faster(cases.small(), cases.smallFastexcel()));
        ratio(out, "xlsx.B.xssf", faster(cases.small(), cases.smallXssf()));
        out.printf(Locale.ROOT, "HEAP xlsx.A.24m %s%n", survives ? "OK" : "FAILED");
        out.printf(Locale.ROOT, "PEAK xlsx.A.mb %.1f%n", peak / MEGABYTE);
    }

    private static void ratio(PrintStream out, String name, double ratio) {
        out.printf(Locale.ROOT, "RATIO %s %s%n", name, decimals(2, ratio));
    }

    /** How much longer the builder takes than the encoder alone. */
    private double slower() {
        return faster(cases.encoder(), cases.one());
    }

    private double faster(Case one, Case other) {
        return of(one).unitsPerSecond() / of(other).unitsPerSecond();
    }

    private Outcome of(Case one) {
        Outcome outcome = timed.get(one);
        if (outcome == null) {
            throw new IllegalStateException("case " + one.label() + " was not run");
        }
        return outcome;
    }

    private static String decimals(int places, double value) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
