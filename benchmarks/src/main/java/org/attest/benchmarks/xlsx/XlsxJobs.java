package org.attest.benchmarks.xlsx;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.benchmarks.run.Attest;
import org.attest.benchmarks.run.Comparison.Part;
import org.attest.benchmarks.run.Contender;
import org.attest.report.XlsxRenderer;
import org.attest.report.definition.Report;
import org.attest.report.xlsx.XlsxOptions;

/**
 * The writers of workbooks by name, and what they are asked for. What they write has a title, a bold head, the widths, and
 * the rows with a format for the days.
 */
public final class XlsxJobs implements Contender.ByName {
    public static final String NOTES = """
            Each case in a JVM of its own (serial collector, 512 MB), cases in turn within a round, medians; cpu is that of the
            whole process, compiler and collector included. attest writes bare tables, attest+1 with a worker (with a processor
            for it, cpu is 1.7 times the time or more), attest-full a whole report; fastexcel-1 has level 1; sxssf and xssf are POI.
            All write ten columns of the same cells under a title and a bold head; the boolean is the word yes or no in all.
            Making the rows is part of every time. Attest's files are hashed and moved into place; its peers' are not.
            fastexcel gives the days their format by column, which costs it nothing per cell; Attest and POI by cell.
            """;

    public static List<Part> parts(long rows) {
        List<String> worker = List.of("attest+1");
        return List.of(
                Part.of(
                        "A",
                        "one workbook of " + rows + " rows to a file, in rows",
                        XlsxJobs.class,
                        "file:",
                        "JOB " + rows + " 2 2",
                        List.of("attest", "attest+1", "attest-full"),
                        List.of("fastexcel", "fastexcel-1", "sxssf")),
                // The compiler is done with small workbooks only after some 30,000 of them.
                Part.of(
                        "B",
                        "workbooks of 100 rows to nowhere",
                        XlsxJobs.class,
                        "null:",
                        "WINDOW 100 20 3",
                        worker,
                        List.of("fastexcel", "xssf")),
                Part.ofHeaps("C", XlsxJobs.class, rows, worker, List.of("fastexcel")),
                Part.ofHeaps("D", XlsxJobs.class, rows / 10, worker, List.of()));
    }

    @Override
    public Contender contender(String name) {
        return switch (name) {
            case "attest" -> attest(Filings.BARE, 0);
            case "attest+1" -> attest(Filings.BARE, 1);
            case "attest-full" -> attest(Filings.FULL, 0);
            case "fastexcel" -> new Fastexcel(-1);
            case "fastexcel-1" -> new Fastexcel(1);
            case "sxssf" -> new Poi(() -> new SXSSFWorkbook(Poi.WINDOW));
            case "xssf" -> new Poi(XSSFWorkbook::new);
            default -> throw new IllegalArgumentException("contender is " + name + ", must be one of this class");
        };
    }

    private static Contender attest(Report<Long> report, int workers) {
        return new Attest(report, new XlsxRenderer(XlsxOptions.DEFAULT.workers(workers)));
    }
}
