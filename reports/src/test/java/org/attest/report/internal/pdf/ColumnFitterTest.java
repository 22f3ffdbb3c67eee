package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.report.document.Column;
import org.attest.report.document.Document;
import org.attest.report.document.Marks;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.internal.pdf.table.ColumnFitter;
import org.attest.report.internal.pdf.table.Printed;
import org.attest.report.internal.pdf.table.RowReader;
import org.attest.report.internal.pdf.table.TableLayout;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.FontSet;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Styles;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.pdf.Fonts;
import org.attest.report.problem.Where;
import org.attest.report.style.Format;
import org.attest.report.style.Paper;
import org.attest.report.style.Theme;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

class ColumnFitterTest {
    private static final Where WHERE = Where.of("table", "t");
    private static final Typesetter TYPESETTER = new Typesetter(
            Notation.ENGLISH, new Styles(Theme.OFFICIAL, FontSet.of(Fonts.standard())), Marks.evidence(9));
    private static final String SENTENCE = "No figure is published for the other four, which is not the same as none.";

    static TableLayout fit(Table table) {
        return bands(table).getFirst();
    }

    private static List<TableLayout> bands(Table table) {
        try (RowReader rows = new RowReader(WHERE, table, Notation.ENGLISH)) {
            return new ColumnFitter(WHERE, new Printed(table, Notation.ENGLISH), Paper.A4, TYPESETTER)
                    .fit(rows.sample(Long.MAX_VALUE));
        }
    }

    private static Table figures(int columns, double each) {
        return figures(5, columns, "Tribunal", "Chattogram", each);
    }

    private static Table figures(int rows, int columns, String key) {
        return figures(rows, columns, "Key", key, 1_234_567);
    }

    private static Table figures(int rows, int columns, String label, String key, double each) {
        return Tables.of("t", t -> {
            t.text(label);
            IntStream.range(0, columns).forEach(i -> t.whole("Y" + i));
            Object[] row = new Object[columns + 1];
            Arrays.fill(row, each);
            row[0] = key;
            IntStream.range(0, rows).forEach(i -> t.row(row));
        });
    }

    @Test
    void fills_the_width_of_the_page() {
        TableLayout layout =
                fit(Tables.of("t", t -> t.text("Court").whole("Persons").row("Dhaka", 78)));
        TableLayout.Slot last = layout.slots().getLast();
        assertThat(last.x() + last.width() + layout.padding())
                .isCloseTo(PageFrame.portrait(Paper.A4).textWidth(), offset(0.01f));
    }

    @Test
    void stays_upright_while_all_columns_can_be_read_with_ease() {
        TableLayout layout = fit(Tables.of(
                "t",
                t -> t.text("Court").text("What became of it").text("Remarks").row("Dhaka", SENTENCE, SENTENCE)));
        assertThat(layout.sheet()).isEqualTo(PageFrame.portrait(Paper.A4));
        assertThat(layout.style().size()).isEqualTo(8.5f);
    }

    @Test
    void turns_the_page_for_many_high_rows_but_not_for_a_few() {
        assertThat(fit(wordy(10)).sheet()).isEqualTo(PageFrame.portrait(Paper.A4));
        assertThat(fit(wordy(11)).sheet()).isEqualTo(PageFrame.landscape(Paper.A4));
    }

    private static Table wordy(int rows) {
        return alike(rows, SENTENCE + " " + SENTENCE);
    }

    /** Six columns of one text. */
    static Table alike(int rows, String text) {
        return Tables.of("t", t -> {
            IntStream.range(0, 6).forEach(i -> t.text("Column " + i));
            Object[] row = new Object[6];
            Arrays.fill(row, text);
            IntStream.range(0, rows).forEach(i -> t.row(row));
        });
    }

    @Test
    void turns_the_page_for_many_columns_then_sets_smaller_type_then_goes_on_in_bands() {
        assertThat(fit(figures(8, 1_234_567)).sheet()).isEqualTo(PageFrame.portrait(Paper.A4));
        TableLayout across = fit(figures(13, 1_234_567));
        assertThat(across.sheet()).isEqualTo(PageFrame.landscape(Paper.A4));
        assertThat(across.style().size()).isEqualTo(8.5f);
        TableLayout small = fit(figures(16, 1_234_567));
        assertThat(small.sheet()).isEqualTo(PageFrame.landscape(Paper.A4));
        assertThat(small.style().size()).isEqualTo(7.5f);
        List<TableLayout> bands = bands(figures(40, 1_234_567));
        assertThat(bands).extracting(band -> band.style().size()).containsOnly(7.5f);
        assertThat(bands).extracting(band -> band.slots().getFirst().index()).containsOnly(0);
        assertThat(bands.stream().mapToInt(band -> band.slots().size() - 1).sum())
                .isEqualTo(40);
    }

    /** Layouts of a table that becomes wider letter by letter, each once. */
    private static Set<String> layouts(int rows) {
        Set<String> layouts = new LinkedHashSet<>();
        for (int columns = 7; columns <= 20; columns++) {
            for (int letters = 1; letters <= 12; letters++) {
                List<TableLayout> bands = bands(figures(rows, columns, "m".repeat(letters)));
                TableLayout first = bands.getFirst();
                layouts.add((first.sheet().equals(PageFrame.portrait(Paper.A4)) ? "upright " : "across ")
                        + first.style().size()
                        + (bands.size() > 1 ? " in bands" : ""));
            }
        }
        return layouts;
    }

    @Test
    void a_longer_table_is_upright_in_type_half_a_point_smaller_then_across_down_to_the_smallest_type_then_in_bands() {
        assertThat(layouts(11))
                .containsExactly(
                        "upright 8.5",
                        "upright 8.0",
                        "across 8.5",
                        "across 8.0",
                        "across 7.5",
                        "across 7.0",
                        "across 6.5",
                        "across 7.5 in bands");
    }

    @Test
    void a_few_rows_stay_upright_in_type_as_small_as_that_of_notes() {
        assertThat(layouts(10)).startsWith("upright 8.5", "upright 8.0", "upright 7.5", "across 8.5");
    }

    @Test
    void no_page_is_turned_for_four_rows_whose_columns_stand_in_two_parts() {
        assertThat(layouts(4)).startsWith("upright 8.5", "upright 8.0", "upright 7.5", "upright 7.5 in bands");
        assertThat(bands(figures(4, 13, "m"))).hasSize(2);
    }

    @Test
    void gives_each_column_its_longest_word_where_the_page_allows() {
        TableLayout layout = fit(Tables.of(
                "t",
                t -> t.text("A")
                        .text("B")
                        .text("C")
                        .row("internationalisation", SENTENCE.repeat(20), "misidentification")));
        Style style = layout.style();
        assertThat(layout.slots().get(0).width()).isGreaterThanOrEqualTo(style.width("internationalisation") - 0.01f);
        assertThat(layout.slots().get(2).width()).isGreaterThanOrEqualTo(style.width("misidentification") - 0.01f);
    }

    @Test
    void leaves_short_texts_on_one_line_beside_long_ones() {
        TableLayout layout = fit(Tables.of(
                "t",
                t -> t.text("Note").text("Text").text("Day").row("note one", SENTENCE.repeat(9), "31 March 2024")));
        Style style = layout.style();
        assertThat(layout.slots().get(0).width()).isGreaterThanOrEqualTo(style.width("note one") - 0.01f);
        assertThat(layout.slots().get(2).width()).isGreaterThanOrEqualTo(style.width("31 March 2024") - 0.01f);
    }

    @Test
    void leaves_the_name_of_a_row_on_one_line_beside_forty_figures() {
        for (int columns = 10; columns <= 60; columns += 5) {
            for (TableLayout part : bands(figures(20, columns, "Court 1"))) {
                assertThat(part.slots().getFirst().width())
                        .isGreaterThanOrEqualTo(part.style().width("Court 1") - 0.01f);
            }
        }
    }

    @Test
    void parts_a_wide_table_between_its_spanners() {
        Table table = Tables.of("t", t -> {
            t.text("Court");
            for (int year = 0; year < 12; year++) {
                t.spanner(
                        "Year " + year,
                        under -> under.whole("Filed").whole("Decided").whole("Pending"));
            }
            Object[] row = new Object[37];
            Arrays.fill(row, 1_234_567);
            row[0] = "Court 1";
            t.row(row);
        });
        List<TableLayout> parts = bands(table);
        assertThat(parts).hasSizeGreaterThan(2);
        assertThat(parts.stream().mapToInt(part -> part.slots().size() - 1).sum())
                .isEqualTo(36);
        assertThat(parts)
                .allSatisfy(part -> assertThat((part.slots().size() - 1) % 3).isZero());
    }

    @Test
    void takes_the_longer_words_of_rows_that_it_did_not_see_from_the_extent_of_their_column() {
        Table seen = streamed(new Column.Extent(5, 5));
        Table unseen = streamed(new Column.Extent(20, 20));
        assertThat(fit(unseen).slots().getFirst().width())
                .isGreaterThan(fit(seen).slots().getFirst().width())
                .isGreaterThan(20 * 0.5f * 8.5f);
    }

    private static Table streamed(Column.Extent extent) {
        Table sample = Tables.of("t", t -> IntStream.range(0, 300).forEach(i -> t.row("Dhaka", SENTENCE)));
        return Tables.streamed(
                "t",
                300,
                sample.rows(),
                t -> t.column("Court", Format.text(), extent).column("Text", Format.text(), new Column.Extent(9, 73)));
    }

    @Test
    void aligns_figures_right_and_words_left() {
        TableLayout layout =
                fit(Tables.of("t", t -> t.text("Court").whole("Persons").row("Dhaka", 78)));
        assertThat(layout.slots()).extracting(TableLayout.Slot::align).containsExactly(Align.LEFT, Align.RIGHT);
    }

    @Test
    void a_table_across_has_pages_of_its_own_between_upright_ones() {
        Table wide = figures(13, 1_234_567);
        Document report = Documents.of(Documents.section(
                1, "One", Documents.paragraph(SENTENCE.repeat(40)), wide, Documents.paragraph(SENTENCE)));
        try (ReadPdf pdf = ReadPdf.of(report)) {
            assertThat(pdf.isLandscape(2)).isFalse();
            assertThat(pdf.isLandscape(3)).isTrue();
            assertThat(pdf.isLandscape(4)).isFalse();
            assertThat(pdf.text(3)).contains("Table 1. Title of t", "Chattogram 1,234,567", "Page 3 of 4");
        }
    }

    @Test
    void loses_nothing_of_what_does_not_fit() {
        Table table = figures(45, 123_456_789);
        var figures = PdfFigures.of(Documents.of(table));
        for (int column = 1; column <= 45; column++) {
            assertThat(figures.getOrDefault(PdfFigures.Place.body("t", 0, column), "")
                            .replace(" ", ""))
                    .isEqualTo("123,456,789");
        }
    }
}
