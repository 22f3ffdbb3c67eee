package org.attest.benchmarks.pdf;

import static org.attest.benchmarks.run.Results.decimals;
import static org.attest.benchmarks.run.Results.megabytes;

import java.io.PrintStream;
import java.util.Map;
import org.attest.benchmarks.run.Case;
import org.attest.benchmarks.run.Grid;
import org.attest.benchmarks.run.Options;
import org.attest.benchmarks.run.Outcome;
import org.attest.benchmarks.run.Outcomes;
import org.attest.benchmarks.run.Results;

/**
 * What a run has shown: the tables, notes, and last one line for each ratio.
 *
 * @param peaks heaps of the cases of A, in bytes
 */
record PdfReport(PdfSuite.Cases cases, Outcomes timed, Map<Case, Long> peaks) {
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

    void print(Options options, PrintStream out) {
        Results results = new Results(out);
        results.machine(options);
        out.println();
        large().print(out);
        out.println();
        pages().print(out);
        out.println();
        scaled().print(out);
        out.println(NOTES);
        ratios(results);
    }

    private Grid large() {
        Grid grid = new Grid("case", "ms", "cpu ms", "rows/s", "x Jasper", "x PdfPTable", "MB", "peak MB");
        for (Case one : cases.large()) {
            Outcome outcome = timed.of(one);
            grid.line(
                    one.label(),
                    decimals(0, outcome.wallMillis()),
                    decimals(0, outcome.cpuMillis()),
                    decimals(0, outcome.unitsPerSecond()),
                    decimals(2, timed.faster(one, cases.jasper())),
                    decimals(2, timed.faster(one, cases.table())),
                    decimals(1, megabytes(outcome.bytes())),
                    decimals(1, megabytes(peak(one))));
        }
        return grid;
    }

    private Grid pages() {
        Grid grid = new Grid("case", "ms each", "files/s", "x Jasper", "x PdfPTable", "KB");
        for (Case one : cases.pages()) {
            Outcome outcome = timed.of(one);
            grid.line(
                    one.label(),
                    decimals(2, 1000 / outcome.unitsPerSecond()),
                    decimals(0, outcome.unitsPerSecond()),
                    decimals(2, timed.faster(one, cases.jasperPage())),
                    decimals(2, timed.faster(one, cases.tablePage())),
                    decimals(1, 1024 * megabytes(outcome.bytes())));
        }
        return grid;
    }

    private Grid scaled() {
        Grid grid = new Grid("case", "rows", "ms", "ms for 1000 rows", "MB");
        for (Case one : cases.scaled()) {
            Outcome outcome = timed.of(one);
            grid.line(
                    one.label(),
                    Long.toString(one.plan().units()),
                    decimals(0, outcome.wallMillis()),
                    decimals(2, 1e6 / outcome.unitsPerSecond()),
                    decimals(1, megabytes(outcome.bytes())));
        }
        return grid;
    }

    private void ratios(Results results) {
        results.ratio("pdf.tagged.jasper", timed.faster(cases.tagged(), cases.jasper()));
        results.ratio("pdf.tagged.pdfptable", timed.faster(cases.tagged(), cases.table()));
        results.ratio("pdf.plain.jasper", timed.faster(cases.plain(), cases.jasper()));
        results.ratio("pdf.plain.pdfptable", timed.faster(cases.plain(), cases.table()));
        results.ratio("pdf.plain.floor", timed.faster(cases.plain(), cases.floor()));
        results.ratio("pdf.tagged.linear", timed.faster(cases.taggedFew(), cases.taggedMany()));
        results.ratio("pdf.plain.linear", timed.faster(cases.plainFew(), cases.plainMany()));
        results.ratio("pdf.page.tagged.jasper", timed.faster(cases.taggedPage(), cases.jasperPage()));
        results.ratio("pdf.page.tagged.pdfptable", timed.faster(cases.taggedPage(), cases.tablePage()));
        results.ratio("pdf.page.plain.jasper", timed.faster(cases.plainPage(), cases.jasperPage()));
        results.ratio("pdf.page.plain.pdfptable", timed.faster(cases.plainPage(), cases.tablePage()));
        results.peak("pdf.tagged.mb", peak(cases.tagged()));
        results.peak("pdf.plain.mb", peak(cases.plain()));
        results.peak("pdf.jasper.mb", peak(cases.jasper()));
    }

    private long peak(Case one) {
        return peaks.getOrDefault(one, 0L);
    }
}
