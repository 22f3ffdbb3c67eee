package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.pdf.Documents.SENTENCE;
import static org.attest.report.internal.pdf.Documents.paragraph;
import static org.attest.report.internal.pdf.Documents.section;
import static org.attest.report.internal.pdf.DrawnCell.pages;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.attest.report.document.Cell;
import org.attest.report.document.Document;
import org.attest.report.document.Highlight;
import org.attest.report.document.RichText;
import org.attest.report.document.Rule;
import org.attest.report.document.Table;
import org.attest.report.document.Total;
import org.attest.report.internal.pdf.PdfFigures.Place;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.internal.pdf.table.CellBoxes.Kind;
import org.attest.report.style.Colour;
import org.attest.report.style.Paper;
import org.attest.report.style.Theme;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;

class TableRunTest {
    private static Total sum(int column, double value) {
        return new Total(column, new Cell.Figure(value));
    }

    private static Table cases(int rows) {
        return Tables.of("cases", 1, "Cases by court", t -> {
            t.text("Case").whole("Persons");
            for (int i = 0; i < rows; i++) {
                t.row("Case " + i, i);
            }
            t.total("All cases", sum(1, rows));
        });
    }

    @Test
    void repeats_the_header_on_each_page_under_one_caption() {
        try (ReadPdf pdf = ReadPdf.of(Documents.of(cases(60)))) {
            assertThat(pdf.text(2).lines()).contains("Table 1. Cases by court", "Case Persons", "Case 0 0");
            assertThat(pdf.text(3).lines()).contains("Case Persons", "Case 59 59", "All cases 60");
            assertThat(pdf.text().lines().filter("Table 1. Cases by court"::equals))
                    .hasSize(1);
        }
    }

    @Test
    void prints_spanners_over_the_labels_and_the_legend_below() {
        Table table = Tables.of(
                "t",
                0,
                "Plain title",
                t -> t.text("Court")
                        .spanner("Outcome", s -> s.whole("Persons").whole("Cases"))
                        .row("Dhaka", 78, 30)
                        .legend(RichText.of("Shorthand: none.")));
        try (ReadPdf pdf = ReadPdf.of(Documents.of(table))) {
            assertThat(pdf.text(2).lines())
                    .containsSubsequence(
                            "Plain title", "Court", "Outcome", "Persons Cases", "Dhaka 78 30", "Shorthand: none.");
        }
    }

    @Test
    void keeps_the_last_row_with_the_total_and_the_first_with_the_heading() {
        for (int rows = 20; rows < 70; rows += 3) {
            List<DrawnCell> drawn =
                    DrawnCell.allOf(Documents.of(section(1, "Cases", paragraph(SENTENCE), cases(rows))));
            assertThat(pages(drawn, Kind.TOTAL, 0)).isEqualTo(pages(drawn, Kind.BODY, rows - 1));
            assertThat(pages(drawn, Kind.BODY, 0)).containsExactly(2);
        }
    }

    @Test
    void keeps_rows_whole_that_fit_on_a_page() {
        Table table = Tables.of("t", t -> {
            t.text("Case").text("What became of it");
            for (int i = 0; i < 40; i++) {
                t.row("Case " + i, SENTENCE.repeat(i % 9));
            }
        });
        List<DrawnCell> drawn = DrawnCell.allOf(Documents.of(table));
        for (int i = 0; i < 40; i++) {
            assertThat(pages(drawn, Kind.BODY, i)).hasSize(1);
        }
    }

    @Test
    void goes_on_with_a_row_taller_than_a_page_on_the_next_one() {
        String text = SENTENCE.repeat(250).strip();
        Table table = Tables.of(
                "t",
                t -> t.text("Case").text("What became of it").row("one", text).row("two", "none"));
        List<DrawnCell> drawn = DrawnCell.allOf(Documents.of(table));
        assertThat(pages(drawn, Kind.BODY, 0)).hasSizeGreaterThan(2);
        Map<Place, String> figures = PdfFigures.of(Documents.of(table));
        assertThat(figures)
                .containsEntry(Place.body("t", 0, 0), "one")
                .containsEntry(Place.body("t", 0, 1), text)
                .containsEntry(Place.body("t", 1, 0), "two");
    }

    @Test
    void nothing_drawn_leaves_the_margins_or_lies_over_another_cell() {
        Table table = Tables.of("t", t -> {
            t.text("Case").text("Address").whole("Persons").text("What became of it");
            for (int i = 0; i < 30; i++) {
                t.row("Case " + i, "https://example.org/" + "cases/".repeat(i), 1_234_567 * i, SENTENCE.repeat(i % 5));
            }
        });
        List<DrawnCell> drawn = DrawnCell.allOf(Documents.of(table));
        Set<Integer> turned = turned(Documents.of(table));
        for (DrawnCell cell : drawn) {
            PageFrame page =
                    turned.contains(cell.page()) ? PageFrame.landscape(Paper.A4) : PageFrame.portrait(Paper.A4);
            assertThat(cell.box().x()).isGreaterThanOrEqualTo(page.left());
            assertThat(cell.box().x() + cell.box().width()).isLessThanOrEqualTo(page.right());
            assertThat(cell.box().y()).isGreaterThanOrEqualTo(page.bottom() - 0.01f);
            for (DrawnCell other : drawn) {
                assertThat(cell.equals(other) || cell.page() != other.page() || apart(cell.box(), other.box()))
                        .isTrue();
            }
        }
    }

    private static Set<Integer> turned(Document report) {
        try (ReadPdf pdf = ReadPdf.of(report)) {
            return IntStream.rangeClosed(1, pdf.pages())
                    .filter(pdf::isLandscape)
                    .boxed()
                    .collect(Collectors.toSet());
        }
    }

    private static boolean apart(Box a, Box b) {
        return a.x() + a.width() <= b.x()
                || b.x() + b.width() <= a.x()
                || a.y() + a.height() <= b.y() + 0.01f
                || b.y() + b.height() <= a.y() + 0.01f;
    }

    @Test
    void tells_rows_by_the_text_of_their_key() {
        assertThat(DrawnCell.allOf(Documents.of(cases(2))))
                .extracting(cell -> cell.row().kind() + " " + cell.row().key())
                .contains("BODY Case 0", "BODY Case 1", "TOTAL All cases");
    }

    @Test
    void a_total_in_the_first_column_leaves_its_label_a_line_above() {
        Table table = Tables.of(
                "t",
                t -> t.whole("Persons").whole("Cases").row(70, 28).row(8, 2).total("All", sum(0, 78), sum(1, 30)));
        try (ReadPdf pdf = ReadPdf.of(Documents.of(table))) {
            assertThat(pdf.text(2).lines()).containsSubsequence("Persons Cases", "70 28", "8 2", "All", "78 30");
        }
    }

    @Test
    void says_in_a_sentence_that_a_table_has_no_rows() {
        Table table = Tables.of("t", t -> t.text("Case").whole("Persons"));
        try (ReadPdf pdf = ReadPdf.of(Documents.of(table))) {
            assertThat(pdf.text(2).lines())
                    .doesNotContain("Case Persons")
                    .containsSubsequence(
                            "Table 1. Title of t. This table has no rows.",
                            "Notes",
                            "This report has no notes.",
                            "Sources",
                            "This report cites no sources.",
                            "Checks",
                            "This report has no checks.");
        }
    }

    @Test
    void says_so_once_above_its_legend() {
        Table notes =
                Tables.of(Document.NOTES, 0, "Notes", t -> t.text("Note").legend(RichText.of("Shorthand: none.")));
        try (ReadPdf pdf = ReadPdf.of(Documents.of(Documents.COVER, notes, Documents.TWO_SOURCES))) {
            assertThat(pdf.text())
                    .contains("This report has no notes.", "Shorthand: none.")
                    .containsOnlyOnce("This report has no notes.");
        }
    }

    @Test
    void tones_what_a_rule_or_a_row_highlights_but_no_total() throws IOException {
        Highlight many = new Highlight(new Rule(Rule.Comparison.ABOVE, 3), Tone.CAUTION, "many", true);
        Table table = Tables.of(
                "t",
                t -> t.text("Court")
                        .whole("Persons per case", many)
                        .row("Dhaka", 3)
                        .row("Rajshahi", 4)
                        .total("All", sum(1, 7)));
        Document report = Documents.of(table);
        List<DrawnCell> figures = DrawnCell.allOf(report).stream()
                .filter(cell -> cell.column() == 1)
                .toList();
        try (ReadPdf pdf = ReadPdf.of(report)) {
            var image = new PDFRenderer(pdf.pdf()).renderImage(1);
            List<Color> grounds = figures.stream()
                    .map(cell -> new Color(image.getRGB(
                            (int) cell.box().x() + 2,
                            image.getHeight() - (int) (cell.box().y() + 4))))
                    .toList();
            assertThat(grounds)
                    .containsExactly(
                            Color.WHITE, color(Theme.OFFICIAL.of(Tone.CAUTION).fill()), Color.WHITE);
        }
    }

    private static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
