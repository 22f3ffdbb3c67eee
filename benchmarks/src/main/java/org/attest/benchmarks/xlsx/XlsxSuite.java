package org.attest.benchmarks.xlsx;

import static org.attest.benchmarks.run.Destination.FILE;
import static org.attest.benchmarks.run.Destination.NOWHERE;

import java.io.PrintStream;
import java.util.List;
import org.attest.benchmarks.run.Case;
import org.attest.benchmarks.run.Failure;
import org.attest.benchmarks.run.Forks;
import org.attest.benchmarks.run.Options;
import org.attest.benchmarks.run.Outcomes;
import org.attest.benchmarks.run.Plan;
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

    /** The cases of one run, by what they are to the ratios. */
    record Cases(
            Case rows,
            Case encoder,
            Case one,
            Case two,
            Case full,
            Case fastexcel,
            Case fastexcelFast,
            Case sxssf,
            Case small,
            Case smallFastexcel,
            Case smallXssf) {
        List<Case> all() {
            return List.of(
                    rows, encoder, one, two, full, fastexcel, fastexcelFast, sxssf, small, smallFastexcel, smallXssf);
        }
    }

    @Override
    public Options usual() {
        return new Options(1_000_000, 2);
    }

    @Override
    public void run(Options options, PrintStream out) {
        long rows = options.rows();
        Cases cases = cases(rows);
        Outcomes timed = Forks.interleaved(cases.all(), options.rounds());
        XlsxReport report = new XlsxReport(
                cases,
                timed,
                watched("attest+1", rows),
                watched("attest+1", rows / FEWEST),
                watched("fastexcel", rows),
                survives(rows));
        report.print(options, out);
    }

    private static Cases cases(long rows) {
        return new Cases(
                large("rows alone, no workbook", "rows", rows, 3),
                large("A encoder and archive alone, 1 thread", FILE.of("encoder"), rows, 3),
                large("A Attest bare, 1 thread", FILE.of("attest"), rows, 3),
                large("A Attest bare, with a worker", FILE.of("attest+1"), rows, 3),
                large("A Attest full report, 1 thread", FILE.of("attest-full"), rows / FEWER, 3),
                large("A fastexcel, default level", FILE.of("fastexcel"), rows, 3),
                large("A fastexcel, level 1", FILE.of("fastexcel-1"), rows, 3),
                large("A POI SXSSF", FILE.of("sxssf"), rows, 1),
                small("B Attest bare", "attest+1"),
                small("B fastexcel", "fastexcel"),
                small("B POI XSSF", "xssf"));
    }

    private static Case large(String label, String job, long rows, int runs) {
        return Case.timed(label, XlsxJobs.class, job, Plan.jobs(rows, WARM_UPS, runs));
    }

    private static Case small(String label, String contender) {
        return Case.timed(label, XlsxJobs.class, NOWHERE.of(contender), Plan.windows(SMALL, SMALL_WARM_UPS, 3));
    }

    private static long watched(String contender, long rows) {
        return Forks.run(Case.watched(XlsxJobs.class, FILE.of(contender), rows)).peakBytes();
    }

    /** A heap that is too small is a finding, not a failure of the benchmark. */
    private static boolean survives(long rows) {
        Case tight = Case.watched(XlsxJobs.class, FILE.of("attest+1"), rows).inHeap(SMALL_HEAP);
        try {
            return Forks.run(tight).bytes() > 0;
        } catch (Failure e) {
            return false;
        }
    }
}
