package org.attest.benchmarks.xlsx;

import java.io.OutputStream;
import java.util.List;
import org.attest.benchmarks.run.Attest;
import org.attest.benchmarks.run.Contender;
import org.attest.benchmarks.run.External;
import org.attest.benchmarks.run.Measure;
import org.attest.benchmarks.run.Part;
import org.attest.report.XlsxRenderer;
import org.attest.report.definition.Report;
import org.attest.report.xlsx.Compression;
import org.attest.report.xlsx.XlsxOptions;

/**
 * The writers of workbooks by name, and what they are asked for. What they write has a title, a bold head, the widths, and
 * the rows with a format for the days.
 */
public final class XlsxJobs implements Contender.ByName {
    public static final String NOTES = """
            Each case in a JVM of its own (serial collector, 512 MB), cases in turn within a round, medians; cpu is that of the
            whole process, compiler and collector included. attest writes bare tables on one thread, attest+1 with a worker,
            attest-compact at level COMPACT, attest-full a whole report. fastexcel shares texts, as by itself; fastexcel-1 and
            fastexcel-6 have them inline, at zlib's level 1 and 6. sxssf is POI.
            All write ten columns of the same cells under a title and a bold head; the boolean is the word yes or no in all.
            Making the rows is part of every time. Attest's files are hashed and moved into place; its peers' are not.
            libxlsxwriter and exceljs are programs of their own, whose rows are ready-made texts in memory.
            fastexcel gives the days their format by column, which costs it nothing per cell; Attest and POI by cell.
            In L LibreOffice opens a file and writes it as CSV; what counts is its process, from its start to its end.
            """;

    private static final List<String> ATTEST = List.of("attest", "attest+1", "attest-compact", "attest-full");
    private static final List<String> PEERS = List.of("fastexcel", "fastexcel-1", "fastexcel-6", "sxssf");
    private static final List<String> ONE = List.of("attest+1");
    private static final List<String> FASTEXCEL = List.of("fastexcel");

    public static List<Part> parts(long rows) {
        String job = "JOB " + rows;
        String large = "one workbook of " + rows + " rows to a file, in rows";
        String small = "workbooks of 100 rows to nowhere";
        String shapes = "whole reports of one row to nowhere, of a shape that is known or new";
        String office = "the file of " + rows + " rows in LibreOffice, in files";
        return List.of(
                // Ten of a fifth come before: the JVM's compiler takes two seconds of the processor, as long as five
                // such jobs.
                Part.of("A", large, XlsxJobs.class, "file:", job + " 10 5", ATTEST, PEERS)
                        .and(External.cases(
                                "A", XlsxJobs.class, Filings.lines(rows), 1, 2, "libxlsxwriter.c", "exceljs.cjs"))
                        .telling("xlsx.same-size.cpu.fastexcel", Measure.CPU, "attest", "fastexcel")
                        .telling("xlsx.same-size.wall.fastexcel", Measure.WALL, "attest+1", "fastexcel")
                        .telling("xlsx.default.size.fastexcel", Measure.SIZE, "attest", "fastexcel")
                        .telling("xlsx.default.cpu.fastexcel", Measure.CPU, "attest", "fastexcel")
                        .telling("xlsx.A.sxssf", Measure.WALL, "attest+1", "sxssf"),
                // The compiler is done with small workbooks only after some 30,000 of them.
                Part.of("B", small, XlsxJobs.class, "null:", "WINDOW 100 20 3", ONE, FASTEXCEL)
                        .telling("xlsx.B.fastexcel", Measure.WALL, "attest+1", "fastexcel"),
                Part.of(
                                "N",
                                shapes,
                                XlsxJobs.class,
                                "null:",
                                "WINDOW 1 8 3",
                                List.of("known-shape", "new-shape"),
                                List.of())
                        .telling("xlsx.new-shape", Measure.MILLISECONDS, "new-shape"),
                Part.ofHeaps("C", XlsxJobs.class, rows, ONE, FASTEXCEL).telling("xlsx.A.mb", Measure.PEAK, "attest+1"),
                Part.of("L", office, XlsxJobs.class, "open:", job + " 0 1", List.of("attest"), FASTEXCEL)
                        .telling("xlsx.open.fastexcel", Measure.WALL, "attest", "fastexcel"));
    }

    @Override
    public Contender contender(String name) {
        return switch (name) {
            case "attest" -> attest(Filings.BARE, XlsxOptions.DEFAULT.workers(0));
            case "attest+1" -> attest(Filings.BARE, XlsxOptions.DEFAULT.workers(1));
            case "attest-compact" ->
                attest(Filings.BARE, XlsxOptions.DEFAULT.workers(0).compression(Compression.COMPACT));
            case "attest-full" -> attest(Filings.FULL, XlsxOptions.DEFAULT.workers(0));
            case "known-shape" -> attest(Filings.FULL, XlsxOptions.DEFAULT);
            case "new-shape" -> new NewShapes();
            case "fastexcel" -> new Fastexcel(-1, true);
            case "fastexcel-1" -> new Fastexcel(1, false);
            case "fastexcel-6" -> new Fastexcel(6, false);
            case "sxssf" -> new Poi();
            default -> throw new IllegalArgumentException("contender is " + name + ", must be one of this class");
        };
    }

    /** Each time another label, so that nothing made for an earlier workbook can serve. */
    private static final class NewShapes implements Contender {
        private int made;

        @Override
        public void write(long rows, OutputStream out) {
            attest(Filings.report("Open " + made++), XlsxOptions.DEFAULT).write(rows, out);
        }
    }

    private static Attest attest(Report<Long> report, XlsxOptions options) {
        return new Attest(report, new XlsxRenderer(options));
    }
}
