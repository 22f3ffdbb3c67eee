package org.attest.benchmarks.xlsx;

import static org.attest.benchmarks.run.Report.decimals;
import static org.attest.benchmarks.run.Report.megabytes;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.attest.benchmarks.run.Fork;
import org.attest.benchmarks.run.Grid;
import org.attest.benchmarks.run.Options;
import org.attest.benchmarks.run.Outcome;
import org.attest.benchmarks.run.Outcomes;
import org.attest.benchmarks.run.Report;

/**
 * What a run has shown: the table, notes, and last one line for each ratio.
 *
 * @param peak heap of Attest with all rows, in bytes
 * @param peakAtTenth with a tenth of them
 * @param survives whether a heap of 24 MB is enough for all rows
 */
record XlsxReport(List<Fork> forks, Outcomes timed, long peak, long peakAtTenth, long fastexcelPeak, boolean survives) {
    /** Below it a second processor was not there for the worker. */
    private static final double BOTH_BUSY = 1.7;

    XlsxReport {
        forks = List.copyOf(forks);
    }

    void print(Options options, Report report) {
        report.machine(options.inWords());
        grid().print(report.out());
        notes(options, report.out());
        report.out().println();
        ratios(report);
    }

    private Grid grid() {
        Grid grid =
                new Grid("case", "ms", "cpu ms", "cpu/wall", "per second", "per cpu s", "x fastexcel", "by cpu", "MB");
        for (Fork one : forks) {
            Outcome outcome = timed.of(one.key());
            boolean small = one.key().startsWith("B.");
            String peer = small ? "B.fastexcel" : "fastexcel";
            double per = small ? (double) outcome.units() : 1;
            grid.line(
                    one.label(),
                    decimals(small ? 2 : 0, outcome.wallMillis() / per),
                    decimals(small ? 2 : 0, outcome.cpuMillis() / per),
                    decimals(2, outcome.processors()),
                    decimals(0, outcome.unitsPerSecond()),
                    decimals(0, outcome.unitsPerCpuSecond()),
                    decimals(2, timed.faster(one.key(), peer)),
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
                100 * (timed.of("encoder").unitsPerCpuSecond() / timed.of("one").unitsPerCpuSecond() - 1),
                options.rows(),
                megabytes(peak),
                megabytes(peakAtTenth),
                megabytes(fastexcelPeak));
        if (timed.of("two").processors() < BOTH_BUSY) {
            out.printf(
                    Locale.ROOT,
                    "The worker had no processor for itself (cpu/wall %.2f, must be %.1f): its ratios say little.%n",
                    timed.of("two").processors(),
                    BOTH_BUSY);
        }
    }

    private void ratios(Report report) {
        report.ratio("A.one-thread.fastexcel", timed.faster("one", "fastexcel"));
        report.ratio("A.one-thread.fastexcel-level-1", timed.faster("one", "fastexcel-1"));
        report.ratio("A.one-thread.sxssf", timed.faster("one", "sxssf"));
        report.ratio("A.fastexcel", timed.faster("two", "fastexcel"));
        report.ratio("A.fastexcel-level-1", timed.faster("two", "fastexcel-1"));
        report.ratio("A.sxssf", timed.faster("two", "sxssf"));
        report.ratio(
                "A.size.fastexcel",
                (double) timed.of("one").bytes() / timed.of("fastexcel").bytes());
        report.ratio("A.engine-over-encoder", slower());
        report.ratio("A.peak.tenth-of-rows", (double) peakAtTenth / peak);
        report.ratio("B.fastexcel", timed.faster("B.attest", "B.fastexcel"));
        report.ratio("B.xssf", timed.faster("B.attest", "B.xssf"));
        report.out().printf(Locale.ROOT, "HEAP xlsx.A.24m %s%n", survives ? "OK" : "FAILED");
        report.peak("A.mb", peak);
    }

    /** How much longer the builder takes than the encoder alone. */
    private double slower() {
        return timed.faster("encoder", "one");
    }
}
