package org.attest.benchmarks.xlsx;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attest.benchmarks.run.Case;
import org.attest.benchmarks.run.Comparison;
import org.attest.benchmarks.run.Comparison.Column;
import org.attest.benchmarks.run.Options;
import org.attest.benchmarks.run.Outcome;

/** Workbooks: one of a million rows to a file (A), many of a hundred rows to nowhere (B). */
public final class XlsxSuite {
    /** After windows of a second: the compiler is done with small workbooks only after some 30,000 of them. */
    private static final String SMALL = "WINDOW 100 20 3";

    /** Below it a second processor was not there for the worker. */
    private static final double BOTH_BUSY = 1.7;

    private XlsxSuite() {}

    public static void run(Options options, PrintStream out) {
        long rows = options.rows();
        String plan = "JOB " + rows + " 2 3";
        Case one = timed("one", "A Attest bare, 1 thread", "file:attest", plan);
        Case two = timed("two", "A Attest bare, with a worker", "file:attest+1", plan);
        Case full = timed("full", "A Attest full report, 1 thread", "file:attest-full", "JOB " + rows / 5 + " 2 3");
        Case small = timed("B.attest", "B Attest bare", "null:attest+1", SMALL);
        List<Case> large = List.of(
                one,
                two,
                full,
                timed("fastexcel", "A fastexcel, default level", "file:fastexcel", plan),
                timed("fastexcel-1", "A fastexcel, level 1", "file:fastexcel-1", plan),
                timed("sxssf", "A POI SXSSF", "file:sxssf", "JOB " + rows + " 2 1"));
        List<Case> many = List.of(
                small,
                timed("B.fastexcel", "B fastexcel", "null:fastexcel", SMALL),
                timed("B.xssf", "B POI XSSF", "null:xssf", SMALL));
        Comparison books = new Comparison("xlsx", options, out);
        if (books.run(
                List.of(one, two, full, small),
                Stream.concat(large.stream(), many.stream()).toList(),
                0)) {
            tell(books, large, many, rows, out);
        }
    }

    private static Case timed(String key, String label, String job, String plan) {
        return Case.fork(key, label, XlsxJobs.class, job, plan);
    }

    private static void tell(Comparison books, List<Case> large, List<Case> many, long rows, PrintStream out) {
        books.watch("two", watched("attest+1", rows));
        books.watch("fastexcel", watched("fastexcel", rows));
        double peak = books.of("two").peakMegabytes();
        double peakAtTenth = watched("attest+1", rows / 10).run().peakMegabytes();
        Column wall = new Column("ms", 0, Outcome::wallMillis);
        Column cpu = new Column("cpu ms", 0, Outcome::cpuMillis);
        table(books, rows + " rows", large, "fastexcel", wall, cpu);
        Column wallOfOne = new Column("ms each", 2, outcome -> 1000 / outcome.unitsPerSecond());
        Column cpuOfOne = new Column("cpu ms", 2, outcome -> 1000 / outcome.unitsPerCpuSecond());
        table(books, "100 rows", many, "B.fastexcel", wallOfOne, cpuOfOne);
        out.printf(
                Locale.ROOT, """
                A: one workbook to a file, in rows; B: workbooks of 100 rows to nowhere, one thread, warm.
                Each case in a JVM of its own (serial collector, 512 MB), cases in turn within a round, medians; cpu is that of
                the whole process, compiler and collector included. The full report has a fifth of the rows.
                All write ten columns of the same cells under a title and a bold head; the boolean is the word yes or no in all.
                Making the rows is part of every time. Attest's files are hashed and moved into place; its peers' are not.
                fastexcel gives the days their format by column, which costs it nothing per cell; Attest and POI by cell.
                Largest heap after a collection, %d rows: Attest %.1f MB (%.1f MB at a tenth of the rows), fastexcel %.1f MB.
                """, rows, peak, peakAtTenth, books.of("fastexcel").peakMegabytes());
        double processors = books.of("two").processors();
        if (processors < BOTH_BUSY) {
            out.printf(
                    Locale.ROOT,
                    "The worker had no processor for itself (cpu/wall %.2f, must be %.1f): its ratios say little.%n",
                    processors,
                    BOTH_BUSY);
        }
        out.println();
        books.ratio("A.one-thread.fastexcel", "one", "fastexcel");
        books.ratio("A.one-thread.fastexcel-level-1", "one", "fastexcel-1");
        books.ratio("A.one-thread.sxssf", "one", "sxssf");
        books.ratio("A.fastexcel", "two", "fastexcel");
        books.ratio("A.fastexcel-level-1", "two", "fastexcel-1");
        books.ratio("A.sxssf", "two", "sxssf");
        books.ratio(
                "A.size.fastexcel",
                books.of("one").megabytes() / books.of("fastexcel").megabytes());
        books.ratio("A.peak.tenth-of-rows", peakAtTenth / peak);
        books.ratio("B.fastexcel", "B.attest", "B.fastexcel");
        books.ratio("B.xssf", "B.attest", "B.xssf");
        books.peak("A.mb", "two");
    }

    private static void table(Comparison books, String head, List<Case> cases, String peer, Column wall, Column cpu) {
        books.table(
                head,
                cases,
                wall,
                cpu,
                new Column("cpu/wall", 2, Outcome::processors),
                new Column("per second", 0, Outcome::unitsPerSecond),
                new Column("per cpu s", 0, Outcome::unitsPerCpuSecond),
                books.times("x fastexcel", peer),
                new Column(
                        "by cpu",
                        2,
                        outcome -> outcome.unitsPerCpuSecond() / books.of(peer).unitsPerCpuSecond()),
                new Column("MB", 3, Outcome::megabytes));
    }

    private static Case watched(String contender, long rows) {
        return Case.watched(XlsxJobs.class, "file:" + contender, rows);
    }
}
