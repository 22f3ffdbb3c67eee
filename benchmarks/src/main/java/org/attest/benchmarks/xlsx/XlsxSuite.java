package org.attest.benchmarks.xlsx;

import static org.attest.benchmarks.xlsx.XlsxJobs.toFile;
import static org.attest.benchmarks.xlsx.XlsxJobs.toNowhere;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.attest.benchmarks.run.Case;
import org.attest.benchmarks.run.Failure;
import org.attest.benchmarks.run.Forks;
import org.attest.benchmarks.run.Options;
import org.attest.benchmarks.run.Outcome;
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

    /** One collector for all, and one without threads of its own. */
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    private static final List<String> TIMED = List.of(COLLECTOR, "-Xmx512m");

    /** A young generation so small that it is collected often: the peak is what is kept, not what is left over. */
    private static final List<String> WATCHED = List.of(COLLECTOR, "-Xmx512m", "-Xmn16m");

    private static final List<String> SMALL_HEAP = List.of(COLLECTOR, "-Xmx24m");

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
    public void run(Options options, PrintStream out) {
        long rows = options.rows();
        Cases cases = cases(rows);
        Map<Case, Outcome> timed = Forks.interleaved(cases.all(), options.rounds());
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
                large("A encoder and archive alone, 1 thread", toFile("encoder"), rows, 3),
                large("A Attest bare, 1 thread", toFile("attest"), rows, 3),
                large("A Attest bare, with a worker", toFile("attest+1"), rows, 3),
                large("A Attest full report, 1 thread", toFile("attest-full"), rows / FEWER, 3),
                large("A fastexcel, default level", toFile("fastexcel"), rows, 3),
                large("A fastexcel, level 1", toFile("fastexcel-1"), rows, 3),
                large("A POI SXSSF", toFile("sxssf"), rows, 1),
                small("B Attest bare", "attest+1"),
                small("B fastexcel", "fastexcel"),
                small("B POI XSSF", "xssf"));
    }

    private static Case large(String label, String job, long rows, int runs) {
        return new Case(label, XlsxJobs.class, job, Plan.jobs(rows, WARM_UPS, runs), TIMED);
    }

    private static Case small(String label, String contender) {
        return new Case(label, XlsxJobs.class, toNowhere(contender), Plan.windows(SMALL, SMALL_WARM_UPS, 3), TIMED);
    }

    private static long watched(String contender, long rows) {
        Case watched =
                new Case("heap of " + contender, XlsxJobs.class, toFile(contender), Plan.jobs(rows, 0, 1), WATCHED);
        return Forks.run(watched).peakBytes();
    }

    /** A heap that is too small is a finding, not a failure of the benchmark. */
    private static boolean survives(long rows) {
        Case tight = new Case("small heap", XlsxJobs.class, toFile("attest+1"), Plan.jobs(rows, 0, 1), SMALL_HEAP);
        try {
            return Forks.run(tight).bytes() > 0;
        } catch (Failure e) {
            return false;
        }
    }
}
