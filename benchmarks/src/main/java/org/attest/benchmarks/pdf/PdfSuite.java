package org.attest.benchmarks.pdf;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attest.benchmarks.run.Case;
import org.attest.benchmarks.run.Comparison;
import org.attest.benchmarks.run.Comparison.Column;
import org.attest.benchmarks.run.Options;
import org.attest.benchmarks.run.Outcome;

/**
 * PDF files: one of 100,000 rows to a file (A), many of one page to nowhere (B), and Attest's with a tenth and with twice
 * the rows (C). How the peers' files differ from Attest's stands with each peer.
 */
public final class PdfSuite {
    private static final Map<String, String> LABELS = Map.of(
            "tagged", "Attest, PDF/A-2a and PDF/UA-1",
            "plain", "Attest, plain",
            "jasper", "JasperReports " + Jasper.VERSION,
            "pdfptable", "OpenPDF PdfPTable");

    /** As many as fit on the first page of all. */
    static final long ONE_PAGE = 30;

    private static final String NOTES = """
            A: one file, in rows; B: files of one page of 30 rows to nowhere; C: the time for 1000 rows in smaller and larger files.
            One thread, warm; each case in a JVM of its own (serial collector, 512 MB), cases in turn within a round, medians;
            cpu is that of the whole process, compiler and collector included. peak: largest heap after a collection.
            All print the same six columns on A4 pages with labels and "Page x of y" in type of 8.5 points, some 38 rows a page,
            each over a hairline; nothing wraps. Making the rows is part of every time.
            Attest's pages have a head as well, its columns fit their content, its fonts are embedded, and its files are hashed and
            moved into place; its default files are tagged, all others are not. JasperReports: Helvetica, its text field for each
            cell, expressions compiled once, compression switched on. PdfPTable: Attest's fonts, embedded and loaded once, added
            in batches of 200 rows.
            """;

    private PdfSuite() {}

    public static void run(Options options, PrintStream out) {
        long rows = options.rows();
        List<Case> large = cases("A", "", "file:", "JOB " + rows + " 2 3", "tagged", "plain", "jasper", "pdfptable");
        // After as many windows of a second as the compiler needs.
        List<Case> pages =
                cases("B", "Page", "null:", "WINDOW " + ONE_PAGE + " 8 3", "tagged", "plain", "jasper", "pdfptable");
        // A small file is written so much more often, to be as warm.
        List<Case> scaled = Stream.of(
                        cases("C", "Few", "file:", "JOB " + rows / 10 + " 40 15", "tagged", "plain"),
                        cases("C", "Many", "file:", "JOB " + rows * 2 + " 2 3", "tagged", "plain"))
                .flatMap(List::stream)
                .toList();
        Comparison files = new Comparison("pdf", options, out);
        List<Case> attest = Stream.of(large, pages)
                .flatMap(cases -> cases.stream().limit(2))
                .toList();
        List<Case> all = Stream.of(large, pages, scaled).flatMap(List::stream).toList();
        if (files.run(attest, all, 0)) {
            large.forEach(one -> files.watch(one.key(), Case.watched(PdfJobs.class, "file:" + one.key(), rows)));
            files.table(
                    rows + " rows",
                    large,
                    new Column("ms", 0, Outcome::wallMillis),
                    new Column("cpu ms", 0, Outcome::cpuMillis),
                    new Column("rows/s", 0, Outcome::unitsPerSecond),
                    files.times("x Jasper", "jasper"),
                    files.times("x PdfPTable", "pdfptable"),
                    new Column("MB", 1, Outcome::megabytes),
                    new Column("peak MB", 1, Outcome::peakMegabytes));
            files.table(
                    ONE_PAGE + " rows",
                    pages,
                    new Column("ms each", 2, outcome -> 1000 / outcome.unitsPerSecond()),
                    new Column("files/s", 0, Outcome::unitsPerSecond),
                    files.times("x Jasper", "jasperPage"),
                    files.times("x PdfPTable", "pdfptablePage"),
                    new Column("KB", 1, outcome -> 1024 * outcome.megabytes()));
            files.table(
                    "case",
                    scaled,
                    new Column("rows", 0, Outcome::units),
                    new Column("ms", 0, Outcome::wallMillis),
                    new Column("ms for 1000 rows", 2, outcome -> 1e6 / outcome.unitsPerSecond()),
                    new Column("MB", 1, Outcome::megabytes));
            out.println(NOTES);
            files.ratio("tagged.jasper", "tagged", "jasper");
            files.ratio("tagged.pdfptable", "tagged", "pdfptable");
            files.ratio("plain.jasper", "plain", "jasper");
            files.ratio("plain.pdfptable", "plain", "pdfptable");
            files.ratio("tagged.linear", "taggedFew", "taggedMany");
            files.ratio("plain.linear", "plainFew", "plainMany");
            files.ratio("page.tagged.jasper", "taggedPage", "jasperPage");
            files.ratio("page.tagged.pdfptable", "taggedPage", "pdfptablePage");
            files.ratio("page.plain.jasper", "plainPage", "jasperPage");
            files.ratio("page.plain.pdfptable", "plainPage", "pdfptablePage");
            List.of("tagged", "plain", "jasper").forEach(key -> files.peak(key + ".mb", key));
        }
    }

    private static List<Case> cases(String part, String keyEnd, String out, String plan, String... contenders) {
        return Stream.of(contenders)
                .map(name -> Case.fork(name + keyEnd, part + " " + LABELS.get(name), PdfJobs.class, out + name, plan))
                .toList();
    }
}
