package org.attest.benchmarks.xlsx;

import static org.attest.benchmarks.run.Results.decimals;
import static org.attest.benchmarks.run.Results.megabytes;

import java.io.PrintStream;
import java.util.Locale;
import org.attest.benchmarks.run.Case;
import org.attest.benchmarks.run.Grid;
import org.attest.benchmarks.run.Options;
import org.attest.benchmarks.run.Outcome;
import org.attest.benchmarks.run.Outcomes;
import org.attest.benchmarks.run.Results;

/**
 * What a run has shown: the table, notes, and last one line for each ratio.
 *
 * @param peak heap of Attest with all rows, in bytes
 * @param peakAtTenth with a tenth of them
 * @param survives whether a heap of 24 MB is enough for all rows
 */
record XlsxReport(
        XlsxSuite.Cases cases, Outcomes timed, long peak, long peakAtTenth, long fastexcelPeak, boolean survives) {
    /** Below it a second processor was not there for the worker. */
    private static final double BOTH_BUSY = 1.7;

    void print(Options options, PrintStream out) {
        Results results = new Results(out);
        results.machine(options);
        out.println();
        grid().print(out);
        notes(options, out);
        out.println();
        ratios(results);
    }

    private Grid grid() {
        Grid grid =
                new Grid("case", "ms", "cpu ms", "cpu/wall", "per second", "per cpu s", "x fastexcel", "by cpu", "MB");
        for (Case one : cases.all()) {
            Outcome outcome = timed.of(one);
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
                    decimals(2, timed.faster(one, peer)),
                    decimals(2, outcome.unitsPerCpuSecond() / timed.of(peer).unitsPerCpuSecond()),
                    decimals(small ? 3 : 1, megabytes(outcome.bytes())));
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
                100
                        * (timed.of(cases.encoder()).unitsPerCpuSecond()
                                        / timed.of(cases.one()).unitsPerCpuSecond()
                                - 1),
                options.rows(),
                megabytes(peak),
                megabytes(peakAtTenth),
                megabytes(fastexcelPeak));
        if (timed.of(cases.two()).processors() < BOTH_BUSY) {
            out.printf(
                    Locale.ROOT,
                    "The worker had no processor for itself (cpu/wall %.2f, must be %.1f): its ratios say little.%n",
                    timed.of(cases.two()).processors(),
                    BOTH_BUSY);
        }
    }

    private void ratios(Results results) {
        results.ratio("xlsx.A.one-thread.fastexcel", timed.faster(cases.one(), cases.fastexcel()));
        results.ratio("xlsx.A.one-thread.fastexcel-level-1", timed.faster(cases.one(), cases.fastexcelFast()));
        results.ratio("xlsx.A.one-thread.sxssf", timed.faster(cases.one(), cases.sxssf()));
        results.ratio("xlsx.A.fastexcel", timed.faster(cases.two(), cases.fastexcel()));
        results.ratio("xlsx.A.fastexcel-level-1", timed.faster(cases.two(), cases.fastexcelFast()));
        results.ratio("xlsx.A.sxssf", timed.faster(cases.two(), cases.sxssf()));
        results.ratio(
                "xlsx.A.size.fastexcel",
                (double) timed.of(cases.one()).bytes()
                        / timed.of(cases.fastexcel()).bytes());
        results.ratio("xlsx.A.engine-over-encoder", slower());
        results.ratio("xlsx.A.peak.tenth-of-rows", (double) peakAtTenth / peak);
        results.ratio("xlsx.B.fastexcel", timed.faster(cases.small(), cases.smallFastexcel()));
        results.ratio("xlsx.B.xssf", timed.faster(cases.small(), cases.smallXssf()));
        results.out().printf(Locale.ROOT, "HEAP xlsx.A.24m %s%n", survives ? "OK" : "FAILED");
        results.peak("xlsx.A.mb", peak);
    }

    /** How much longer the builder takes than the encoder alone. */
    private double slower() {
        return timed.faster(cases.encoder(), cases.one());
    }
}
