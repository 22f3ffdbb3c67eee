package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.pdf.Documents.SENTENCE;
import static org.attest.report.internal.pdf.Documents.cited;
import static org.attest.report.internal.pdf.Documents.paragraph;
import static org.attest.report.internal.pdf.Documents.section;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attest.model.value.Reason;
import org.attest.report.PdfRenderer;
import org.attest.report.document.Block;
import org.attest.report.document.Cell;
import org.attest.report.document.Chart;
import org.attest.report.document.Column;
import org.attest.report.document.Document;
import org.attest.report.document.Highlight;
import org.attest.report.document.KeyFigure;
import org.attest.report.document.Marks;
import org.attest.report.document.RichText;
import org.attest.report.document.Rule;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.document.Total;
import org.attest.report.document.TotalRow;
import org.attest.report.internal.pdf.proof.ArchivalProof;
import org.attest.report.internal.pdf.proof.StructureDump;
import org.attest.report.pdf.Attachment;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.PdfProfile;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;

/** One document with every block, and with tables that are as awkward as tables can be. */
class StressDocumentTest {
    private static final Table SPANNED = Tables.of("spanned", 1, "Outcomes", t -> {
        t.text("Court")
                .spanner(
                        "Convicted",
                        s -> s.whole(
                                        "Persons",
                                        new Highlight(new Rule(Rule.Comparison.ABOVE, 3), Tone.CAUTION, "many", true))
                                .whole("Cases"))
                .whole("Acquitted");
        t.row("Dhaka", 78, 30, Reason.NOT_REPORTED).row("Rajshahi", 14, 4, 0);
        t.total("All courts", new Total(1, new Cell.Figure(92)), new Total(2, new Cell.Figure(34)));
        t.legend(RichText.of("Shorthand: [x] not reported.").with(Marks.behind(List.of(1, 2))));
    });

    private static final Table GROUPED = Tables.of("grouped", 2, "By division", t -> {
        t.text("Division").text("Court").whole("Persons");
        for (int group = 0; group < 3; group++) {
            int from = group * 40;
            String name = "Division " + group;
            IntStream.range(from, from + 40).forEach(i -> t.row(name, "Court " + i, i));
            t.group(name, 40, new TotalRow(name + " together", List.of(new Total(2, new Cell.Figure(7)))));
        }
    });

    private static final Table LONG_CELL = Tables.of(
            "long-cell",
            3,
            "A cell of ten thousand characters",
            t -> t.text("Court")
                    .text("Text")
                    .row("Dhaka", SENTENCE.repeat(10_000 / SENTENCE.length() + 1))
                    .row("Rajshahi", "W".repeat(3_000)));

    private static final Table EMPTY =
            Tables.of("empty", 4, "Nothing", t -> t.text("Court").whole("Persons"));

    private static final Table WIDE = Tables.of("wide", 5, "Wider than a page", t -> {
        t.text("Court");
        IntStream.range(0, 40).forEach(i -> t.text("Extraordinary " + i));
        t.row(IntStream.range(0, 41).mapToObj(i -> "Value" + i).toArray());
    });

    private static final Table LINKED = Tables.of(
            "linked",
            6,
            "Links and dates",
            t -> t.text("Source")
                    .text("Bangla")
                    .column("Day", new Format.Day(), Column.Extent.NONE)
                    .row(
                            new Cell.Link("Read at example.org", URI.create("https://example.org/a?b=c")),
                            "ঢাকা বিভাগ",
                            LocalDate.of(2024, 3, 31))
                    .row(
                            RichText.of("see").with(Marks.behind(List.of(3))),
                            "Dhaka (ঢাকা) Division",
                            LocalDate.of(2024, 4, 1)));

    static Document document() {
        return cited(
                section(
                        1,
                        "Figures",
                        new Block.KeyFigures(List.of(
                                new KeyFigure(
                                        "a", "Persons convicted", new Cell.Figure(94), Format.whole(), List.of(1), 0),
                                new KeyFigure(
                                        "b",
                                        "Rate",
                                        new Cell.Missing(Reason.NOT_REPORTED),
                                        Format.whole(),
                                        List.of(),
                                        1))),
                        new Block.Callout(
                                Tone.CRITICAL,
                                "Open conflict",
                                RichText.of(SENTENCE).with(Marks.behind(List.of(4)))),
                        paragraph(SENTENCE.repeat(60)),
                        SPANNED),
                section(2, "Groups", paragraph("Short."), GROUPED),
                section(3, "Extremes", LONG_CELL, EMPTY, WIDE),
                section(
                        4,
                        "Links",
                        new Block.Subheading("4.1", "Texts that go to the left"),
                        paragraph("\u0642\u0627\u0646\u0648\u0646 \u0645\u06a9\u0627\u0641\u062d\u0629"),
                        paragraph("A & B < C \"quoted\" (বাংলা)."),
                        LINKED),
                new Section(5, "Pictures", pictures()));
    }

    /** Each kind, and each with nothing to draw. */
    private static List<Block> pictures() {
        List<Block> blocks = new ArrayList<>(List.of(Charts.CASES));
        for (Chart.Kind kind : Chart.Kind.values()) {
            Charts chart = Charts.of(kind, "ঢাকা", "Rajshahi", "Khulna").series("Convicted", 61, Double.NaN, 83);
            blocks.add(chart.series("Acquitted", 20, 27, 0).titled("Cases " + kind));
            blocks.add(Charts.of(kind, "Dhaka").series("None", Double.NaN).titled("Nothing " + kind));
        }
        return blocks;
    }

    private static byte[] pdf(PdfOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(options).render(document(), out);
        return out.toByteArray();
    }

    @Test
    void is_archival_and_accessible() {
        ArchivalProof.of(pdf(PdfOptions.DEFAULT)).mustPass("2a", "ua1");
    }

    @Test
    void is_so_with_a_watermark_and_with_its_data() {
        ArchivalProof.of(pdf(PdfOptions.DEFAULT.watermark("DRAFT"))).mustPass("2a", "ua1");
        ArchivalProof.of(pdf(PdfOptions.withData(Attachment.json("data.json", "{}".getBytes(StandardCharsets.UTF_8)))))
                .mustPass("3b", "ua1");
    }

    @Test
    void has_a_plain_twin_that_promises_nothing() {
        byte[] plain = pdf(PdfOptions.of(PdfProfile.PLAIN));
        assertThat(plain.length).isLessThan(pdf(PdfOptions.DEFAULT).length);
        assertThat(ArchivalProof.of(plain).broken("ua1")).isNotEmpty();
        assertThat(ArchivalProof.of(plain).broken("2a")).isNotEmpty();
    }

    @Test
    void has_tables_whose_cells_know_their_headers() {
        assertThat(StructureDump.of(pdf(PdfOptions.DEFAULT)))
                .contains("Caption")
                .contains("Scope");
    }
}
