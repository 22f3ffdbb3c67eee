package org.attest.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.xlsx.Sample.column;
import static org.attest.report.xlsx.Sample.row;

import java.util.List;
import java.util.Optional;
import org.attest.report.document.Column;
import org.attest.report.document.Document;
import org.attest.report.document.Table;
import org.attest.report.style.Format;
import org.junit.jupiter.api.Test;

class WidthsTest {
    private static Widths widths(Table table, Line... lines) {
        Page page = new Page("t", "T", List.of(lines), Optional.of(table), "T");
        return Widths.of(page);
    }

    private static int width(String header, int longestWord, int longestText) {
        return widths(Sample.table(
                        "t", List.of(column(header, Format.text(), longestWord, longestText)), List.of(row("x"))))
                .of(0);
    }

    @Test
    void a_column_holds_its_longest_text_up_to_a_comfortable_width() {
        assertThat(width("A", 5, 20)).isEqualTo(23);
        assertThat(width("A", 5, 500)).isEqualTo(53);
    }

    @Test
    void a_column_holds_its_longest_word() {
        assertThat(width("A", 80, 500)).isEqualTo(83);
        assertThat(width("A", 1000, 1000)).isEqualTo(255);
    }

    @Test
    void notes_lead_to_their_sources_on_one_line() {
        List<Column> columns = List.of(column("Text", Format.text(), 5, 90), column("Source", Format.text(), 5, 90));
        Widths notes = widths(Sample.table(Document.NOTES, columns, List.of(row("x", "y"))));
        assertThat(notes.of(0)).isEqualTo(53);
        assertThat(notes.of(1)).isEqualTo(93);
    }

    @Test
    void a_header_is_wrapped_but_no_word_of_it() {
        assertThat(width("Outcome: Persons convicted", 2, 2)).isEqualTo(13);
        assertThat(width("a b c d e f g h i j k l m n o p", 1, 1)).isEqualTo(14);
    }

    @Test
    void the_label_of_a_total_fits_into_the_first_column() {
        Table table = Sample.totalled(
                Sample.table(
                        "t",
                        List.of(column("A", Format.text(), 1, 1), column("B", Format.text(), 1, 1)),
                        List.of(row("x", "y"))),
                "All of them");
        assertThat(widths(table).of(0)).isEqualTo(16);
        assertThat(widths(table).of(1)).isEqualTo(5);
    }

    @Test
    void a_long_line_is_wrapped_in_a_wider_first_column_and_a_short_one_runs_on() {
        Table table = Sample.table("t", List.of(column("A", Format.text(), 5, 5)), List.of(row("x")));
        assertThat(widths(table, Line.of("word ".repeat(20))).of(0)).isEqualTo(8);
        Widths wide = widths(table, Line.of("word ".repeat(60)));
        assertThat(wide.of(0)).isEqualTo(63);
        assertThat(wide.runsOn("word ".repeat(60))).isFalse();
        assertThat(wide.lines("word ".repeat(60), 0)).isEqualTo(5);
    }

    @Test
    void lines_are_counted_by_words() {
        assertThat(TextLength.lines("", 10)).isEqualTo(1);
        assertThat(TextLength.lines("one two", 10)).isEqualTo(1);
        assertThat(TextLength.lines("seventeen seventeen", 10)).isEqualTo(2);
        assertThat(TextLength.lines("a\nb\n", 10)).isEqualTo(3);
        assertThat(TextLength.lines("x".repeat(25), 10)).isEqualTo(3);
        assertThat(TextLength.lines("WWWWWWWWWW", 10)).isEqualTo(2);
    }
}
