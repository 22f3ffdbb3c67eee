package org.attest.benchmarks.pdf;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attest.benchmarks.run.Fork;
import org.attest.benchmarks.run.Options;
import org.attest.benchmarks.run.Outcomes;
import org.attest.benchmarks.run.Plan;
import org.attest.benchmarks.run.Report;
import org.attest.benchmarks.run.Suite;

/**
 * PDF files: one of 100,000 rows to a file (A), many of one page to nowhere (B), and Attest's with a tenth and with twice
 * the rows (C). How the peers' files differ from Attest's stands with each peer.
 */
public final class PdfSuite implements Suite {
    private static final String TAGGED = "Attest, PDF/A-2a and PDF/UA-1";
    private static final String PLAIN = "Attest, plain";
    private static final String JASPER = "JasperReports " + Jasper.VERSION;

    private static final int WARM_UPS = 2;
    private static final int RUNS = 3;

    /** As many as fit on the first page of all. */
    static final long ONE_PAGE = 30;

    /** Windows of a second. */
    private static final int WINDOWS_TO_WARM_UP = 8;

    /** Of the rows of A; a small file is written so much more often, to be as warm. */
    private static final int TENTH = 10;

    private static final int TWICE = 2;

    @Override
    public Options usual() {
        return Options.of(100_000, 2);
    }

    @Override
    public void run(Options options, PrintStream out) {
        long rows = options.rows();
        Report report = new Report("pdf", out);
        Fork tagged = large("tagged", TAGGED, "tagged", rows);
        Fork plain = large("plain", PLAIN, "plain", rows);
        Fork taggedPage = page("taggedPage", TAGGED, "tagged");
        Fork plainPage = page("plainPage", PLAIN, "plain");
        if (options.against().isPresent()) {
            report.against(options.against().get(), List.of(tagged, plain, taggedPage, plainPage), options);
            return;
        }
        List<Fork> large = List.of(
                tagged,
                plain,
                large("jasper", JASPER, "jasper", rows),
                large("table", "OpenPDF PdfPTable", "pdfptable", rows),
                large("helveticaTable", "OpenPDF PdfPTable, Helvetica", "pdfptable-helvetica", rows),
                large("box", "PDFBox by hand, Helvetica", "pdfbox", rows),
                large("floor", "floor: a page is one string", "floor", rows));
        List<Fork> pages = List.of(
                taggedPage,
                plainPage,
                page("jasperPage", JASPER, "jasper"),
                page("tablePage", "OpenPDF PdfPTable", "pdfptable"));
        List<Fork> scaled = List.of(
                few("taggedFew", TAGGED, "tagged", rows),
                many("taggedMany", TAGGED, "tagged", rows),
                few("plainFew", PLAIN, "plain", rows),
                many("plainMany", PLAIN, "plain", rows));
        List<Fork> all = Stream.of(large, pages, scaled).flatMap(List::stream).toList();
        Outcomes timed = Outcomes.interleaved(all, options.rounds());
        Map<String, Long> peaks = new HashMap<>();
        large.forEach(one -> peaks.put(one.key(), one.watched(rows).run().peakBytes()));
        new PdfReport(large, pages, scaled, timed, peaks).print(options, report);
    }

    private static Fork large(String key, String label, String contender, long rows) {
        return fork(key, "A " + label, "file:" + contender, Plan.jobs(rows, WARM_UPS, RUNS));
    }

    private static Fork many(String key, String label, String contender, long rows) {
        return fork(key, "C " + label, "file:" + contender, Plan.jobs(rows * TWICE, WARM_UPS, RUNS));
    }

    private static Fork few(String key, String label, String contender, long rows) {
        Plan plan = Plan.jobs(rows / TENTH, WARM_UPS * TENTH * TWICE, RUNS * TENTH / TWICE);
        return fork(key, "C " + label, "file:" + contender, plan);
    }

    private static Fork page(String key, String label, String contender) {
        return fork(key, "B " + label, "null:" + contender, Plan.windows(ONE_PAGE, WINDOWS_TO_WARM_UP, RUNS));
    }

    private static Fork fork(String key, String label, String job, Plan plan) {
        return Fork.timed(key, label, PdfJobs.class, job, plan);
    }
}
