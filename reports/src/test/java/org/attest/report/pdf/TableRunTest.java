package org.attest.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.pdf.Documents.paragraph;
import static org.attest.report.pdf.Documents.section;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.attest.report.document.Cell;
import org.attest.report.document.Document;
import org.attest.report.document.Highlight;
import org.attest.report.document.RichText;
import org.attest.report.document.Rule;
import org.attest.report.document.Table;
import org.attest.report.document.Total;
import org.attest.report.document.TotalRow;
import org.attest.report.pdf.CellBoxes.Kind;
import org.attest.report.pdf.PdfFigures.Place;
import org.attest.report.style.Colour;
import org.attest.report.style.Theme;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;

class TableRunTest {
    private static final String SENTENCE = "No figure is published for the other four, which is not the same as none. ";

    /** Where a cell was drawn. */
    private record Drawn(CellBoxes.Row row, int column, int page, Box box) {}

    private static List<Drawn> drawn(Document report) {
        List<Drawn> all = new ArrayList<>();
        new PdfRenderer((row, column, page, box) -> all.add(new Drawn(row, column, page, box)))
                .render(report, OutputStream.nullOutputStream());
        return all;
    }

    private static Set<Integer> pages(List<Drawn> drawn, Kind kind, long index) {
        return drawn.stream()
                .filter(cell -> cell.row().kind() == kind && cell.row().index() == index)
                .map(Drawn::page)
                .collect(Collectors.toCollection(TreeSet::new));
    }

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
            assertThat(pdf.text(3).lines()).contains("Table 1. Cases by court", "Case Persons", "Case 0 0");
            assertThat(pdf.text(4).lines()).contains("Case Persons", "Case 59 59", "All cases 60");
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
            assertThat(pdf.text(3).lines())
                    .containsSubsequence(
                            "Plain title", "Outcome", "Court Persons Cases", "Dhaka 78 30", "Shorthand: none.");
        }
    }

    @Test
    void keeps_the_last_row_with_the_total_and_the_first_with_the_heading() {
        for (int rows = 20; rows < 70; rows++) {
            List<Drawn> drawn = drawn(Documents.of(section(1, "Cases", paragraph(SENTENCE), cases(rows))));
            assertThat(pages(drawn, Kind.TOTAL, 0)).isEqualTo(pages(drawn, Kind.BODY, rows - 1));
            assertThat(pages(drawn, Kind.BODY, 0)).containsExactly(3);
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
        List<Drawn> drawn = drawn(Documents.of(table));
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
        List<Drawn> drawn = drawn(Documents.of(table));
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
        List<Drawn> drawn = drawn(Documents.of(table));
        for (Drawn cell : drawn) {
            assertThat(cell.box().x()).isGreaterThanOrEqualTo(Sheet.PORTRAIT.left());
            assertThat(cell.box().x() + cell.box().width()).isLessThanOrEqualTo(Sheet.PORTRAIT.right());
            assertThat(cell.box().y()).isGreaterThanOrEqualTo(Sheet.PORTRAIT.bottom() - 0.01f);
            for (Drawn other : drawn) {
                assertThat(cell.equals(other) || cell.page() != other.page() || apart(cell.box(), other.box()))
                        .isTrue();
            }
        }
    }

    private static boolean apart(Box a, Box b) {
        return a.x() + a.width() <= b.x()
                || b.x() + b.width() <= a.x()
                || a.y() + a.height() <= b.y() + 0.01f
                || b.y() + b.height() <= a.y() + 0.01f;
    }

    private static Table grouped(int rowsEach) {
        return Tables.of("pledges", 1, "Pledges by lead", t -> {
            t.text("Lead").text("Pledge").whole("Actions");
            for (String lead : List.of("Home Affairs", "Law", "Labour")) {
                t.group(lead, rowsEach, new TotalRow("Subtotal", List.of(sum(2, rowsEach))));
                for (int i = 0; i < rowsEach; i++) {
                    t.row(lead, lead + " " + i, 1);
                }
            }
            t.total("All leads", sum(2, 3 * rowsEach));
        });
    }

    @Test
    void a_group_has_its_row_before_and_its_subtotal_behind_and_no_column() {
        try (ReadPdf pdf = ReadPdf.of(Documents.of(grouped(2)))) {
            assertThat(pdf.text(3).lines())
                    .containsSubsequence(
                            "Pledge Actions",
                            "Home Affairs",
                            "Home Affairs 0 1",
                            "Home Affairs 1 1",
                            "Subtotal 2",
                            "Law",
                            "Law 0 1",
                            "Law 1 1",
                            "Subtotal 2",
                            "Labour",
                            "Labour 0 1",
                            "Labour 1 1",
                            "Subtotal 2",
                            "All leads 6");
        }
    }

    @Test
    void a_group_that_goes_on_says_so_on_its_next_page_and_never_stands_alone_at_a_foot() {
        for (int rowsEach = 5; rowsEach < 40; rowsEach++) {
            List<Drawn> drawn = drawn(Documents.of(grouped(rowsEach)));
            for (int group = 0; group < 3; group++) {
                Set<Integer> bodies = new TreeSet<>();
                for (long row = (long) group * rowsEach; row < (long) (group + 1) * rowsEach; row++) {
                    bodies.addAll(pages(drawn, Kind.BODY, row));
                }
                assertThat(pages(drawn, Kind.GROUP, group)).isEqualTo(bodies);
                assertThat(bodies).containsAll(pages(drawn, Kind.SUBTOTAL, group));
            }
        }
    }

    @Test
    void reads_back_the_figures_of_rows_groups_subtotals_and_totals() {
        assertThat(PdfFigures.of(Documents.of(grouped(30))))
                .hasSize(3 * 30 * 2 + 3 + 3 * 2 + 2)
                .containsEntry(Place.body("pledges", 0, 1), "Home Affairs 0")
                .containsEntry(Place.body("pledges", 89, 1), "Labour 29")
                .containsEntry(Place.body("pledges", 89, 2), "1")
                .containsEntry(Place.group("pledges", 1, 0), "Law")
                .containsEntry(Place.subtotal("pledges", 1, PdfFigures.LABEL), "Subtotal")
                .containsEntry(Place.subtotal("pledges", 1, 2), "30")
                .containsEntry(Place.total("pledges", PdfFigures.LABEL), "All leads")
                .containsEntry(Place.total("pledges", 2), "90");
    }

    @Test
    void tells_rows_by_the_text_of_their_key() {
        assertThat(drawn(Documents.of(cases(2))))
                .extracting(cell -> cell.row().kind() + " " + cell.row().key())
                .contains("BODY Case 0", "BODY Case 1", "TOTAL All cases");
    }

    @Test
    void a_total_in_the_first_column_leaves_its_label_a_line_above() {
        Table table = Tables.of(
                "t", t -> t.whole("Persons").whole("Cases").row(78, 30).total("All", sum(0, 78), sum(1, 30)));
        try (ReadPdf pdf = ReadPdf.of(Documents.of(table))) {
            assertThat(pdf.text(3).lines()).containsSubsequence("Persons Cases", "78 30", "All", "78 30");
        }
    }

    @Test
    void says_that_a_table_has_no_rows() {
        Table table = Tables.of("t", t -> t.text("Case").whole("Persons"));
        try (ReadPdf pdf = ReadPdf.of(Documents.of(table))) {
            assertThat(pdf.text(3).lines())
                    .containsSubsequence(
                            "Case Persons",
                            "This table has no rows.",
                            "This report has no notes.",
                            "This table has no rows.",
                            "This report has no checks.");
        }
    }

    @Test
    void tones_what_a_rule_or_a_row_highlights_but_no_total() throws IOException {
        Highlight many = new Highlight(new Rule(Rule.Comparison.ABOVE, 3), Tone.CAUTION, "many");
        Table table = Tables.of(
                "t",
                t -> t.text("Court")
                        .whole("Persons per case", many)
                        .row("Dhaka", 3)
                        .row("Rajshahi", 4)
                        .total("All", sum(1, 7)));
        Document report = Documents.of(table);
        List<Drawn> figures =
                drawn(report).stream().filter(cell -> cell.column() == 1).toList();
        try (ReadPdf pdf = ReadPdf.of(report)) {
            var image = new PDFRenderer(pdf.pdf()).renderImage(2);
            List<Color> grounds = figures.stream()
                    .map(cell -> new Color(image.getRGB(
                            (int) cell.box().x() + 2,
                            image.getHeight() - (int) (cell.box().y() + 4))))
                    .toList();
            assertThat(grounds)
                    .containsExactly(Color.WHITE, color(Theme.OFFICIAL.caution().fill()), Color.WHITE);
        }
    }

    private static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
