package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.attest.model.value.Reason;
import org.attest.report.document.Document;
import org.attest.report.document.Marks;
import org.attest.report.document.RichText;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.PdfFigures.Place;
import org.junit.jupiter.api.Test;

class PdfFiguresTest {
    private static final List<String> WORDS = List.of(
            "tribunal",
            "cases",
            "of",
            "in",
            "Chattogram",
            "convicted",
            "the",
            "2020",
            "internationalisation",
            "a",
            "(not",
            "stated)",
            "https://example.org/crime-justice/news/94-convicted-in-35-cases");

    @Test
    void reads_every_kind_of_cell() {
        Table table = Tables.of(
                "t",
                t -> t.text("Court")
                        .whole("Persons")
                        .text("Day")
                        .text("Note")
                        .row(
                                "Dhaka",
                                1_234_567,
                                LocalDate.of(2024, 3, 18),
                                RichText.of("as stated").with(Marks.behind(List.of(1, 2))))
                        .row("Khulna", Reason.NOT_REPORTED, "no due date", ""));
        Table notes = Tables.of(
                Document.NOTES,
                0,
                "Notes",
                t -> t.text("Note")
                        .text("Text")
                        .text("Source")
                        .row("[note 1]", "first", "A")
                        .row("[note 2]", "second", "A"));
        Table sources = Tables.of(Document.SOURCES, 0, "Sources", t -> t.text("Source"));
        Document report = Documents.of(Documents.COVER, notes, sources, Documents.section(1, "One", table));
        assertThat(PdfFigures.of(report))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Place.body("t", 0, 0), "Dhaka",
                        Place.body("t", 0, 1), "1,234,567",
                        Place.body("t", 0, 2), "18 March 2024",
                        Place.body("t", 0, 3), "as stated [note 1] [note 2]",
                        Place.body("t", 1, 0), "Khulna",
                        Place.body("t", 1, 1), "[x]",
                        Place.body("t", 1, 2), "no due date"));
    }

    /** Blanks left aside, as a word that is wider than its column comes in pieces. */
    @Test
    void every_text_is_read_where_it_belongs_whatever_its_length_and_the_number_of_columns() {
        Random random = new Random(7);
        for (int columns = 1; columns <= 16; columns += 3) {
            String[][] texts = new String[25][columns];
            for (String[] row : texts) {
                for (int column = 0; column < columns; column++) {
                    row[column] = text(random, 1 + random.nextInt(3 + 3 * column));
                }
            }
            Map<Place, String> figures = PdfFigures.of(Documents.of(table(texts)));
            for (int row = 0; row < texts.length; row++) {
                for (int column = 0; column < columns; column++) {
                    assertThat(figures.getOrDefault(Place.body("t", row, column), "")
                                    .replace(" ", ""))
                            .isEqualTo(texts[row][column].replace(" ", ""));
                }
            }
        }
    }

    private static Table table(String[][] texts) {
        return Tables.of("t", t -> {
            for (int column = 0; column < texts[0].length; column++) {
                t.text("Column " + column);
            }
            for (String[] row : texts) {
                t.row((Object[]) row);
            }
        });
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}
