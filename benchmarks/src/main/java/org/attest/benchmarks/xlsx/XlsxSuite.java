package org.attest.benchmarks.xlsx;

import java.io.PrintStream;
import java.util.List;
import org.attest.benchmarks.run.Failure;
import org.attest.benchmarks.run.Fork;
import org.attest.benchmarks.run.Options;
import org.attest.benchmarks.run.Outcomes;
import org.attest.benchmarks.run.Plan;
import org.attest.benchmarks.run.Report;
import org.attest.benchmarks.run.Suite;

/** Workbooks: one of a million rows to a file (A), many of a hundred rows to nowhere (B). */
public final class XlsxSuite implements Suite {
    private static final int SMALL = 100;
    private static final int WARM_UPS = 2;

    /** Windows of a second: the compiler is done with small workbooks only after some 30,000 of them. */
    private static final int SMALL_WARM_UPS = 20;

    /** A full report and the smaller heap are looked at with so much less. */
    private static final int FEWER = 5;

    private static final int FEWEST = 10;

    /** In megabytes. */
    private static final int SMALL_HEAP = 24;

    @Override
    public Options usual() {
        return Options.of(1_000_000, 2);
    }

    @Override
    public void run(Options options, PrintStream out) {
        long rows = options.rows();
        Report report = new Report("xlsx", out);
        Fork two = large("two", "A Attest bare, with a worker", "file:attest+1", rows, 3);
        List<Fork> attest = List.of(
                large("one", "A Attest bare, 1 thread", "file:attest", rows, 3),
                two,
                large("full", "A Attest full report, 1 thread", "file:attest-full", rows / FEWER, 3),
                small("B.attest", "B Attest bare", "attest+1"));
        if (options.against().isPresent()) {
            report.against(options.against().get(), attest, options);
            return;
        }
        Fork fastexcel = large("fastexcel", "A fastexcel, default level", "file:fastexcel", rows, 3);
        List<Fork> forks = List.of(
                large("rows", "rows alone, no workbook", "null:rows", rows, 3),
                large("encoder", "A encoder and archive alone, 1 thread", "file:encoder", rows, 3),
                attest.get(0),
                attest.get(1),
                attest.get(2),
                fastexcel,
                large("fastexcel-1", "A fastexcel, level 1", "file:fastexcel-1", rows, 3),
                large("sxssf", "A POI SXSSF", "file:sxssf", rows, 1),
                attest.get(3),
                small("B.fastexcel", "B fastexcel", "fastexcel"),
                small("B.xssf", "B POI XSSF", "xssf"));
        new XlsxReport(
                        forks,
                        Outcomes.interleaved(forks, options.rounds()),
                        two.watched(rows).run().peakBytes(),
                        two.watched(rows / FEWEST).run().peakBytes(),
                        fastexcel.watched(rows).run().peakBytes(),
                        survives(two.watched(rows).inHeap(SMALL_HEAP)))
                .print(options, report);
    }

    private static Fork large(String key, String label, String job, long rows, int runs) {
        return Fork.timed(key, label, XlsxJobs.class, job, Plan.jobs(rows, WARM_UPS, runs));
    }

    private static Fork small(String key, String label, String contender) {
        return Fork.timed(key, label, XlsxJobs.class, "null:" + contender, Plan.windows(SMALL, SMALL_WARM_UPS, 3));
    }

    /** A heap that is too small is a finding, not a failure of the benchmark. */
    private static boolean survives(Fork tight) {
        try {
            return tight.run().bytes() > 0;
        } catch (Failure e) {
            return false;
        }
    }
}
