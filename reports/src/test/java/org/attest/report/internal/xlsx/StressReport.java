package org.attest.report.internal.xlsx;

import static org.attest.report.internal.xlsx.Sample.column;
import static org.attest.report.internal.xlsx.Sample.figure;
import static org.attest.report.internal.xlsx.Sample.missing;
import static org.attest.report.internal.xlsx.Sample.noted;
import static org.attest.report.internal.xlsx.Sample.row;
import static org.attest.report.internal.xlsx.Sample.table;
import static org.attest.report.internal.xlsx.Sample.text;
import static org.attest.report.internal.xlsx.Sample.whole;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.attest.model.value.Reason;
import org.attest.report.document.Cell;
import org.attest.report.document.Document;
import org.attest.report.document.Marks;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.style.Format;

/** The sample report with all that a workbook can hold beside it: every kind of cell and chart, and many odd values. */
final class StressReport {
    private static final int ROWS = 3_000;
    private static final List<String> ODD = List.of(
            "plain",
            "=SUM(A1:A9)",
            "+1",
            "-1",
            "@x",
            " blanks around ",
            "two\nlines",
            "a tab\there",
            "_x0041_",
            "<b>&amp;</b>",
            "]]>",
            "\u200Fright to left\u202E",
            "\uD83D\uDE00",
            "\uE000 \uE001",
            "\u00E9\u4E2D",
            "007",
            "TRUE",
            "1/2",
            "'quoted'");

    private StressReport() {}

    static Document document() {
        return document(ROWS);
    }

    static Document document(int rows) {
        Document sample = SampleReport.tribunals();
        List<Section> sections = new ArrayList<>(sample.sections());
        sections.add(SampleCharts.section(6));
        sections.add(new Section(7, "Every kind of cell", List.of(kinds())));
        sections.add(new Section(8, "Many values", List.of(values(rows))));
        return with(sample, sections);
    }

    static Document with(Document sample, List<Section> sections) {
        return new Document(
                sample.id(),
                sample.version(),
                sample.bare(),
                true,
                sample.asOf(),
                sample.organisation(),
                sample.notation(),
                sample.theme(),
                sample.cover(),
                sections,
                sample.summary(),
                sample.notes(),
                sample.sources(),
                sample.checks(),
                Marks.evidence(40),
                List.of(),
                sample.findings());
    }

    static Table kinds() {
        return table(
                "kinds",
                List.of(text("Kind"), column("Value", new Format.Amount("BDT", 2), 10, 20), text("Remark")),
                List.of(
                        row("link", 1, new Cell.Link("outside", URI.create("https://example.org/?a=1&b=%22#c"))),
                        row("mail", 2, new Cell.Link("a letter", URI.create("mailto:a@example.org"))),
                        row("inside", 3, new Cell.Link("to the cover", URI.create("#'Cover'!A1"))),
                        row("jump", 4, new Cell.Jump("to a source", Document.SOURCES, 1)),
                        row("note", noted("about 5", 1), noted("two notes", 2, 3)),
                        row("per cent", new Cell.Formatted(new Format.Percent(2), figure(0.125)), "own format"),
                        row("day", LocalDate.of(2024, 2, 29), "a day among amounts"),
                        row("early day", LocalDate.of(1899, 12, 31), "has no number"),
                        row("none", missing(Reason.WITHHELD), missing(Reason.NOT_REPORTED)),
                        row("no words", 0, "")));
    }

    static Table values(int count) {
        Random random = new Random(20_240_331);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row(
                    ODD.get(i % ODD.size()) + " " + i,
                    random.nextInt(1_000_000),
                    random.nextInt(100_000) / 100.0,
                    finite(random),
                    LocalDate.of(1900, 3, 1).plusDays(random.nextInt(100_000))));
        }
        return table(
                "values",
                List.of(
                        text("Name"),
                        whole("Count"),
                        column("Amount", new Format.Decimal(2), 8, 8),
                        column("Any number", new Format.Decimal(15), 20, 20),
                        column("Day", Format.day(), 10, 18)),
                rows);
    }

    /** Of any size; what is smaller than 1e-300 not all spreadsheets can hold. */
    private static double finite(Random random) {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(value) && Math.abs(value) > 1e-300 ? value : random.nextDouble();
    }
}
