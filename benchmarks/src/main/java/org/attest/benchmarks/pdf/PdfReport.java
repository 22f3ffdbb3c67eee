package org.attest.benchmarks.pdf;

import static org.attest.benchmarks.run.Report.decimals;
import static org.attest.benchmarks.run.Report.megabytes;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.attest.benchmarks.run.Fork;
import org.attest.benchmarks.run.Grid;
import org.attest.benchmarks.run.Options;
import org.attest.benchmarks.run.Outcome;
import org.attest.benchmarks.run.Outcomes;
import org.attest.benchmarks.run.Report;

/**
 * What a run has shown: the tables, notes, and last one line for each ratio.
 *
 * @param peaks heaps of the cases of A, in bytes
 */
record PdfReport(List<Fork> large, List<Fork> pages, List<Fork> scaled, Outcomes timed, Map<String, Long> peaks) {
    private static final String NOTES = """

            A: one file, in rows; B: files of one page of 30 rows to nowhere; C: the time for 1000 rows in smaller and larger files.
            One thread, warm; each case in a JVM of its own (serial collector, 512 MB), cases in turn within a round, medians;
            cpu is that of the whole process, compiler and collector included. peak: largest heap after a collection.
            All print the same six columns on A4 pages with labels and "Page x of y" in type of 8.5 points, some 38 rows a page,
            each over a hairline; nothing wraps. Making the rows is part of every time.
            Attest's pages have a head as well, its columns fit their content, its fonts are embedded, and its files are hashed and
            moved into place; its default files are tagged, all others are not. JasperReports: Helvetica, its text field for each
            cell, expressions compiled once, compression switched on. PdfPTable: Attest's fonts, embedded and loaded once, added
            in batches of 200 rows. PDFBox: each cell drawn by hand. The floor measures and aligns nothing.
            """;

    PdfReport {
        large = List.copyOf(large);
        pages = List.copyOf(pages);
        scaled = List.copyOf(scaled);
        peaks = Map.copyOf(peaks);
    }

    void print(Options options, Report report) {
        PrintStream out = report.out();
        report.machine(options.inWords());
        largeFiles().print(out);
        out.println();
        singlePages().print(out);
        out.println();
        otherSizes().print(out);
        out.println(NOTES);
        ratios(report);
    }

    private Grid largeFiles() {
        Grid grid = new Grid("case", "ms", "cpu ms", "rows/s", "x Jasper", "x PdfPTable", "MB", "peak MB");
        for (Fork one : large) {
            Outcome outcome = timed.of(one.key());
            grid.line(
                    one.label(),
                    decimals(0, outcome.wallMillis()),
                    decimals(0, outcome.cpuMillis()),
                    decimals(0, outcome.unitsPerSecond()),
                    decimals(2, timed.faster(one.key(), "jasper")),
                    decimals(2, timed.faster(one.key(), "table")),
                    decimals(1, megabytes(outcome.bytes())),
                    decimals(1, megabytes(peak(one.key()))));
        }
        return grid;
    }

    private Grid singlePages() {
        Grid grid = new Grid("case", "ms each", "files/s", "x Jasper", "x PdfPTable", "KB");
        for (Fork one : pages) {
            Outcome outcome = timed.of(one.key());
            grid.line(
                    one.label(),
                    decimals(2, 1000 / outcome.unitsPerSecond()),
                    decimals(0, outcome.unitsPerSecond()),
                    decimals(2, timed.faster(one.key(), "jasperPage")),
                    decimals(2, timed.faster(one.key(), "tablePage")),
                    decimals(1, 1024 * megabytes(outcome.bytes())));
        }
        return grid;
    }

    private Grid otherSizes() {
        Grid grid = new Grid("case", "rows", "ms", "ms for 1000 rows", "MB");
        for (Fork one : scaled) {
            Outcome outcome = timed.of(one.key());
            grid.line(
                    one.label(),
                    Long.toString(one.plan().units()),
                    decimals(0, outcome.wallMillis()),
                    decimals(2, 1e6 / outcome.unitsPerSecond()),
                    decimals(1, megabytes(outcome.bytes())));
        }
        return grid;
    }

    private void ratios(Report report) {
        report.ratio("tagged.jasper", timed.faster("tagged", "jasper"));
        report.ratio("tagged.pdfptable", timed.faster("tagged", "table"));
        report.ratio("plain.jasper", timed.faster("plain", "jasper"));
        report.ratio("plain.pdfptable", timed.faster("plain", "table"));
        report.ratio("plain.floor", timed.faster("plain", "floor"));
        report.ratio("tagged.linear", timed.faster("taggedFew", "taggedMany"));
        report.ratio("plain.linear", timed.faster("plainFew", "plainMany"));
        report.ratio("page.tagged.jasper", timed.faster("taggedPage", "jasperPage"));
        report.ratio("page.tagged.pdfptable", timed.faster("taggedPage", "tablePage"));
        report.ratio("page.plain.jasper", timed.faster("plainPage", "jasperPage"));
        report.ratio("page.plain.pdfptable", timed.faster("plainPage", "tablePage"));
        report.peak("tagged.mb", peak("tagged"));
        report.peak("plain.mb", peak("plain"));
        report.peak("jasper.mb", peak("jasper"));
    }

    private long peak(String key) {
        return peaks.getOrDefault(key, 0L);
    }
}
