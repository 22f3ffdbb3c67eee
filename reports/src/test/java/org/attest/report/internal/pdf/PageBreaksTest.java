package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.pdf.Documents.SENTENCE;
import static org.attest.report.internal.pdf.Documents.paragraph;
import static org.attest.report.internal.pdf.Documents.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.attest.report.document.Block;
import org.attest.report.document.Cell;
import org.attest.report.document.Document;
import org.attest.report.document.RichText;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.document.Total;
import org.attest.report.internal.pdf.table.CellBoxes.Kind;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;

/** What belongs together stands on one page. */
class PageBreaksTest {
    private static final String LEGEND = "Shorthand: [x] not reported.";

    /** Too wide for an upright page. */
    private static Table turned() {
        return Tables.of("wide", t -> {
            t.text("Court");
            Object[] row = new Object[14];
            row[0] = "Chattogram";
            for (int column = 1; column <= 13; column++) {
                t.whole("Figure " + column);
                row[column] = 1_234_567;
            }
            t.row(row).row(row).row(row).row(row).row(row);
        });
    }

    private static Table rows(int count) {
        return Tables.of("cases", t -> {
            t.text("Case").whole("Persons").legend(RichText.of(LEGEND));
            for (int i = 0; i < count; i++) {
                t.row("Case " + i, i);
            }
        });
    }

    private static Block callout(String text) {
        return new Block.Callout(Tone.CAUTION, "Not computable", RichText.of(text));
    }

    @Test
    void a_heading_and_the_texts_below_it_go_with_the_turned_table_that_they_introduce() {
        Section first = section(1, "First", paragraph(SENTENCE));
        Section second = section(2, "Second", paragraph("It is wide. "), callout("Sorry"), turned(), paragraph("End."));
        try (ReadPdf pdf = ReadPdf.of(Documents.of(first, second))) {
            assertThat(pdf.text(2)).contains("1 First").doesNotContain("2 Second");
            assertThat(pdf.isLandscape(3)).isTrue();
            assertThat(pdf.text(3).lines().skip(1).toList())
                    .startsWith("2 Second", "It is wide.", "Not computable. Sorry", "Table 1. Title of wide");
            assertThat(pdf.isLandscape(4)).isFalse();
            assertThat(pdf.text(4)).contains("End.");
        }
    }

    @Test
    void a_long_text_does_not_wait_for_its_table() {
        Section section = section(1, "First", paragraph(SENTENCE.repeat(40)), turned());
        try (ReadPdf pdf = ReadPdf.of(Documents.of(section))) {
            assertThat(pdf.isLandscape(2)).isFalse();
            assertThat(pdf.text(2)).contains("1 First", SENTENCE.substring(0, 40));
            assertThat(pdf.isLandscape(3)).isTrue();
            assertThat(pdf.text(3)).doesNotContain("1 First");
        }
    }

    @Test
    void the_legend_stands_on_the_page_of_the_last_row() {
        for (int count = 26; count < 70; count++) {
            try (ReadPdf pdf = ReadPdf.of(Documents.of(rows(count)))) {
                String last = "Case " + (count - 1) + " " + (count - 1);
                assertThat(pdf.pageOf(LEGEND)).as(count + " rows").isEqualTo(pdf.pageOf(last));
            }
        }
    }

    @Test
    void no_page_has_only_one_row_of_a_longer_table() {
        for (int count = 2; count < 70; count++) {
            for (int sentences : List.of(1, 30, 33, 36)) {
                Document report = Documents.of(section(1, "First", paragraph(SENTENCE.repeat(sentences)), rows(count)));
                assertThat(rowsByPage(report).values())
                        .as(count + " rows behind " + sentences + " sentences")
                        .allMatch(rows -> rows > 1);
            }
        }
    }

    private static Map<Integer, Integer> rowsByPage(Document report) {
        Map<Integer, Integer> rows = new TreeMap<>();
        for (DrawnCell cell : DrawnCell.allOf(report)) {
            if (cell.row().kind() == Kind.BODY && cell.row().table().equals("cases") && cell.column() == 0) {
                rows.merge(cell.page(), 1, Integer::sum);
            }
        }
        return rows;
    }

    @Test
    void no_page_has_only_one_line_of_a_longer_text() {
        for (int words : List.of(30, 45, 60, 75, 90)) {
            for (int before = 30; before <= 36; before++) {
                List<Block> blocks = new ArrayList<>(Collections.nCopies(before, paragraph("Before.")));
                blocks.add(paragraph("word ".repeat(words).strip()));
                try (ReadPdf pdf = ReadPdf.of(Documents.of(new Section(1, "First", blocks)))) {
                    assertThat(IntStream.rangeClosed(1, pdf.pages())
                                    .mapToLong(page -> pdf.text(page)
                                            .lines()
                                            .filter(line -> line.startsWith("word word"))
                                            .count()))
                            .as(words + " words behind " + before + " paragraphs")
                            .doesNotContain(1L)
                            .anyMatch(lines -> lines > 1);
                }
            }
        }
    }

    @Test
    void a_row_as_high_as_a_page_does_not_part_a_table_from_its_heading() {
        Table high = Tables.of(
                "high",
                t -> t.text("What").row("word\n".repeat(56)).row("word").total("All", new Total(0, Cell.of("word"))));
        try (ReadPdf pdf = ReadPdf.of(Documents.of(section(1, "First", high)))) {
            assertThat(pdf.text(2)).contains("1 First", "Table 1. Title of high", "word");
            assertThat(pdf.text(3)).contains("word").doesNotContain("1 First");
        }
    }
}
