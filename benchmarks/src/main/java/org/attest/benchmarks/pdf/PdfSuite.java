package org.attest.benchmarks.pdf;

import static org.attest.benchmarks.run.Destination.FILE;
import static org.attest.benchmarks.run.Destination.NOWHERE;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attest.benchmarks.run.Case;
import org.attest.benchmarks.run.Forks;
import org.attest.benchmarks.run.Options;
import org.attest.benchmarks.run.Outcomes;
import org.attest.benchmarks.run.Plan;
import org.attest.benchmarks.run.Suite;

/**
 * PDF files: one of 100,000 rows to a file (A), many of one page to nowhere (B), and Attest's with a tenth and with twice
 * the rows (C). How the peers' files differ from Attest's stands with each peer.
 */
public final class PdfSuite implements Suite {
    private static final int WARM_UPS = 2;
    private static final int RUNS = 3;

    /** As many as fit on the first page of all. */
    static final long ONE_PAGE = 30;

    /** Windows of a second. */
    private static final int WINDOWS_TO_WARM_UP = 8;

    /** Of the rows of A; a small file is written so much more often, to be as warm. */
    private static final int TENTH = 10;

    private static final int TWICE = 2;

    /** The cases of one run, by what they are to the ratios. */
    record Cases(
            Case floor,
            Case tagged,
            Case plain,
            Case jasper,
            Case table,
            Case helveticaTable,
            Case box,
            Case taggedPage,
            Case plainPage,
            Case jasperPage,
            Case tablePage,
            Case taggedFew,
            Case taggedMany,
            Case plainFew,
            Case plainMany) {
        List<Case> large() {
            return List.of(tagged, plain, jasper, table, helveticaTable, box, floor);
        }

        List<Case> pages() {
            return List.of(taggedPage, plainPage, jasperPage, tablePage);
        }

        List<Case> scaled() {
            return List.of(taggedFew, taggedMany, plainFew, plainMany);
        }

        List<Case> all() {
            return Stream.of(large(), pages(), scaled()).flatMap(List::stream).toList();
        }
    }

    @Override
    public Options usual() {
        return new Options(100_000, 2);
    }

    @Override
    public void run(Options options, PrintStream out) {
        Cases cases = cases(options.rows());
        Outcomes timed = Forks.interleaved(cases.all(), options.rounds());
        Map<Case, Long> peaks = new LinkedHashMap<>();
        for (Case one : cases.large()) {
            Case watched = Case.watched(PdfJobs.class, one.job(), options.rows());
            peaks.put(one, Forks.run(watched).peakBytes());
        }
        new PdfReport(cases, timed, peaks).print(options, out);
    }

    private static Cases cases(long rows) {
        return new Cases(
                large("A floor: a page is one string", "floor", rows),
                large("A Attest, PDF/A-2a and PDF/UA-1", "tagged", rows),
                large("A Attest, plain", "plain", rows),
                large("A JasperReports " + Jasper.VERSION, "jasper", rows),
                large("A OpenPDF PdfPTable", "pdfptable", rows),
                large("A OpenPDF PdfPTable, Helvetica", "pdfptable-helvetica", rows),
                large("A PDFBox by hand, Helvetica", "pdfbox", rows),
                page("B Attest, PDF/A-2a and PDF/UA-1", "tagged"),
                page("B Attest, plain", "plain"),
                page("B JasperReports " + Jasper.VERSION, "jasper"),
                page("B OpenPDF PdfPTable", "pdfptable"),
                few("C Attest, PDF/A-2a and PDF/UA-1", "tagged", rows / TENTH),
                large("C Attest, PDF/A-2a and PDF/UA-1", "tagged", rows * TWICE),
                few("C Attest, plain", "plain", rows / TENTH),
                large("C Attest, plain", "plain", rows * TWICE));
    }

    private static Case large(String label, String contender, long rows) {
        return Case.timed(label, PdfJobs.class, FILE.of(contender), Plan.jobs(rows, WARM_UPS, RUNS));
    }

    private static Case few(String label, String contender, long rows) {
        int more = TENTH * TWICE;
        return Case.timed(
                label, PdfJobs.class, FILE.of(contender), Plan.jobs(rows, WARM_UPS * more, RUNS * TENTH / TWICE));
    }

    private static Case page(String label, String contender) {
        return Case.timed(
                label, PdfJobs.class, NOWHERE.of(contender), Plan.windows(ONE_PAGE, WINDOWS_TO_WARM_UP, RUNS));
    }
}
