package org.attest.benchmarks.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.attest.benchmarks.run.Attest;
import org.attest.benchmarks.run.Contender;
import org.attest.benchmarks.run.External;
import org.attest.benchmarks.run.Measure;
import org.attest.benchmarks.run.Part;
import org.attest.model.value.Unit;
import org.attest.report.PdfRenderer;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.PdfProfile;

/** The writers of PDF files by name, and what they are asked for. How the peers' files differ from Attest's stands with each peer. */
public final class PdfJobs implements Contender.ByName {
    /** As many as fit on the first page of all. */
    static final long ONE_PAGE = 30;

    public static final String NOTES = """
            One thread, warm; each case in a JVM of its own (serial collector, 512 MB), cases in turn within a round, medians;
            cpu is that of the whole process, compiler and collector included. tagged is PDF/A-2a and PDF/UA-1.
            All print the same eight columns on A4 pages with labels and "Page x of y" in type of 8.5 points, some 38 rows a page,
            each over a hairline; nothing wraps. Making the rows is part of every time.
            Attest's pages have a head as well, its columns fit their content, its fonts are embedded, and its files are hashed and
            moved into place; its default files are tagged, all others are not. JasperReports: Helvetica, its text field for each
            cell, expressions compiled once, compression switched on. PdfPTable: Attest's fonts, embedded and loaded once, added
            in batches of 200 rows.
            """;

    private static final List<String> ATTEST = List.of("tagged", "plain");
    private static final List<String> PEERS = List.of("jasper", "pdfptable");

    private static final Columns<Row> C = Columns.of(Row.class);

    private static final Table<Row> TABLE = Table.of(
            "filings",
            t -> t.title(PdfTable.TITLE)
                    .columns(
                            C.text("Number", Row::number),
                            C.text("Court", Row::court),
                            C.text("Matter", Row::matter),
                            C.day("Filed", Row::filed),
                            C.count("Pages", new Unit("pages"), Row::pages),
                            C.decimal("Amount", new Unit("taka"), Row::amount),
                            C.count("Days", new Unit("days"), Row::days),
                            C.flag("Open", Row::open)));

    /**
     * Over the number of rows. On every page Attest prints a head with title and date, and in the foot the report's name,
     * which its peers leave out; its columns get their widths from what stands in them.
     */
    private static final Report<Long> REPORT = Report.bare(
            "filings",
            1,
            Locale.ENGLISH,
            TABLE,
            (rows, edition) -> LongStream.range(0, rows).mapToObj(Row::at));

    public static List<Part> parts(long rows) {
        String tagged = "pdf.tagged." + rows / 1000 + "k";
        String page = "files of one page of " + ONE_PAGE + " rows to nowhere";
        return List.of(
                large("A", rows, 2, 3, PEERS)
                        .telling("pdf.tagged.jasper", Measure.WALL, "tagged", "jasper")
                        .telling(tagged, Measure.CPU_SECONDS, "tagged")
                        .telling(tagged, Measure.MEGABYTES, "tagged"),
                // After as many windows of a second as the compiler needs.
                Part.of("B", page, PdfJobs.class, "null:", "WINDOW " + ONE_PAGE + " 8 3", ATTEST, PEERS)
                        .telling("pdf.page.tagged.jasper", Measure.WALL, "tagged", "jasper"),
                // A small file is written so much more often, to be as warm.
                large("C", rows / 10, 40, 15, List.of()),
                large("D", rows * 2, 2, 3, List.of()),
                Part.ofHeaps("E", PdfJobs.class, rows, ATTEST, PEERS).telling(tagged, Measure.RSS, "tagged"),
                // Peers that take a minute for what the others do in seconds.
                large("F", rows / 10, 4, 3, List.of("openhtmltopdf"))
                        .and(External.cases("F", PdfJobs.class, lines(rows / 10), 0, 1, "typst.cjs")));
    }

    private static Part large(String key, long rows, int warmUps, int runs, List<String> peers) {
        String plan = "JOB " + rows + " " + warmUps + " " + runs;
        return Part.of(key, "one file of " + rows + " rows, in rows", PdfJobs.class, "file:", plan, ATTEST, peers);
    }

    private static Stream<String> lines(long rows) {
        PdfTable table = new PdfTable();
        Stream<List<String>> head = Stream.of(List.of(PdfTable.TITLE), PdfTable.LABELS);
        return Stream.concat(head, LongStream.range(0, rows).mapToObj(row -> table.words(Row.at(row))))
                .map(words -> String.join("\t", words));
    }

    @Override
    public Contender contender(String name) {
        return switch (name) {
            case "tagged" -> attest(PdfProfile.ACCESSIBLE);
            case "plain" -> attest(PdfProfile.PLAIN);
            case "jasper" -> new Jasper();
            case "pdfptable" -> new PdfTable();
            case "openhtmltopdf" -> new OpenHtml(new PdfTable());
            default -> throw new IllegalArgumentException("contender is " + name + ", must be one of this class");
        };
    }

    private static Contender attest(PdfProfile profile) {
        return new Attest(REPORT, new PdfRenderer(PdfOptions.of(profile)));
    }
}
