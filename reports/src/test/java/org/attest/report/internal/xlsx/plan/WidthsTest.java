package org.attest.report.internal.xlsx.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.xlsx.Sample.column;
import static org.attest.report.internal.xlsx.Sample.row;

import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.attest.report.XlsxRenderer;
import org.attest.report.document.Column;
import org.attest.report.document.Column.Extent;
import org.attest.report.document.Document;
import org.attest.report.document.Document.Finding;
import org.attest.report.document.Print;
import org.attest.report.document.RichText;
import org.attest.report.document.Rows;
import org.attest.report.document.Table;
import org.attest.report.internal.xlsx.Sample;
import org.attest.report.internal.xlsx.look.CellRole;
import org.attest.report.style.Format;
import org.attest.report.style.Paper;
import org.attest.report.xlsx.XlsxOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthsTest {
    private static final SheetPaper A4 = new SheetPaper(Paper.A4, 9);

    private static Widths widths(Table table, SheetLine... lines) {
        return SheetPlan.of("t", "T", List.of(lines), table, "T", A4).widths();
    }

    private static int width(String header, int longestWord, int longestText) {
        return widths(Sample.table(
                        "t", List.of(column(header, Format.text(), longestWord, longestText)), List.of(row("x"))))
                .of(0);
    }

    @Test
    void a_column_holds_its_longest_text_up_to_a_comfortable_width() {
        assertThat(width("A", 5, 20)).isEqualTo(22);
        assertThat(width("A", 5, 500)).isEqualTo(41);
    }

    @Test
    void a_column_holds_its_longest_word_unless_that_is_a_line_by_itself() {
        assertThat(width("A", 40, 500)).isEqualTo(41);
        assertThat(width("A", 20, 20)).isEqualTo(25);
        assertThat(width("A", 200, 200)).isEqualTo(41);
        assertThat(width("\u68c0".repeat(176), 5, 5)).isEqualTo(41);
        assertThat(width("A".repeat(255), 5, 5)).isEqualTo(41);
    }

    @Test
    void what_names_a_row_is_narrower_than_other_texts() {
        Column text = column("Text", Format.text(), 5, 90);
        Column source = new Column(
                "source",
                "Source",
                Optional.empty(),
                text.format(),
                text.unit(),
                text.extent(),
                List.of(),
                false,
                true);
        Widths notes = widths(Sample.table(Document.NOTES, List.of(text, source), List.of(row("x", "y"))));
        assertThat(notes.of(0)).isEqualTo(31);
        assertThat(notes.of(1)).isEqualTo(43);
    }

    @Test
    void a_header_is_wrapped_but_no_word_of_it() {
        assertThat(width("Outcome: Persons convicted", 2, 2)).isEqualTo(11);
        assertThat(width("a b c d e f g h i j k l m n o p", 1, 1)).isEqualTo(10);
    }

    @Test
    void no_word_of_the_label_of_a_total_is_broken() {
        Table table = Sample.totalled(
                Sample.table(
                        "t",
                        List.of(column("A", Format.text(), 1, 1), column("B", Format.text(), 1, 1)),
                        List.of(row("x", "y"))),
                "All of them");
        assertThat(widths(table).of(0)).isEqualTo(6);
        assertThat(widths(table).of(1)).isEqualTo(5);
    }

    @Test
    void a_long_line_is_wrapped_in_a_wider_first_column_and_a_short_one_runs_on() {
        Table table = Sample.table("t", List.of(column("A", Format.text(), 5, 5)), List.of(row("x")));
        assertThat(widths(table, SheetLine.of("word ".repeat(20))).of(0)).isEqualTo(8);
        Widths wide = widths(table, SheetLine.of("word ".repeat(60)));
        assertThat(wide.of(0)).isEqualTo(41);
        assertThat(wide.runsOn("word ".repeat(60))).isFalse();
        assertThat(wide.lines("word ".repeat(60), 0, CellRole.LINE)).isEqualTo(7);
    }

    @Test
    void lines_are_counted_in_the_type_of_their_part() {
        Widths widths = widths(Sample.table("t", List.of(column("A", Format.text(), 5, 60)), List.of(row("x"))));
        String text = "n".repeat(18) + " " + "n".repeat(18);
        assertThat(widths.lines(text, 0, CellRole.BODY)).isEqualTo(1);
        assertThat(widths.lines(text, 0, CellRole.TOTAL)).isEqualTo(2);
        assertThat(widths.lines("n".repeat(30), 0, CellRole.BODY)).isEqualTo(1);
        assertThat(widths.lines("n".repeat(30), 0, CellRole.TITLE)).isEqualTo(2);
    }

    @Test
    void no_word_of_a_header_is_broken() {
        for (String header : List.of("Participation", "MMMMMMMMMM WWWW", "Pending at start: Cases", "iii")) {
            Widths widths = widths(Sample.table("t", List.of(column(header, Format.text(), 1, 1)), List.of(row("x"))));
            for (String word : header.split(" ", -1)) {
                assertThat(widths.lines(word, 0, CellRole.HEADER)).as(word).isEqualTo(1);
            }
            assertThat(widths.lines(header, 0, CellRole.HEADER)).as(header).isLessThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            -999,999,999.00
            88.8 %
            30 September 2024
            BDT 88,888,888,888.00
            """)
    void a_number_fits_into_its_column(String number) {
        Format format = number.startsWith("BDT")
                ? new Format.Amount("BDT", 2)
                : number.endsWith("%")
                        ? new Format.Percent(1)
                        : number.endsWith("2024") ? Format.day() : new Format.Decimal(2);
        Extent extent = Extent.NONE.with(number);
        Column column = Column.of("a", "A", format, extent);
        Widths widths = widths(Sample.table("t", List.of(column), List.of(row("x"))));
        assertThat(widths.lines(number, 0, CellRole.TOTAL)).isEqualTo(1);
    }

    @Test
    void numbers_that_nobody_has_measured_have_room() {
        Column column = column("A", Format.whole(), 1, 1);
        Table counted = Sample.table("t", List.of(column), List.of(row(1)));
        assertThat(widths(counted).of(0)).isEqualTo(3);
        assertThat(widths(uncounted(column)).of(0)).isEqualTo(16);
        assertThat(widths(uncounted(column)).lines("888,888,888,888", 0, CellRole.BODY))
                .isEqualTo(1);
        assertThat(widths(uncounted(column("A", new Format.Amount("BDT", 2), 4, 8)))
                        .lines("BDT 88,888,888,888.00", 0, CellRole.TOTAL))
                .isEqualTo(1);
        assertThat(widths(uncounted(column("A", Format.text(), 1, 1))).of(0)).isEqualTo(3);
    }

    private static Table uncounted(Column column) {
        return new Table(
                "t",
                Table.Role.DATA,
                0,
                "T",
                "t",
                List.of(),
                "",
                List.of(column),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Rows.of(List.of()),
                Print.ALL);
    }

    @Test
    void words_after_figures_are_indented() {
        Column text = column("A", Format.text(), 10, 10);
        Widths widths = widths(Sample.table(
                "t",
                List.of(text, column("B", Format.whole(), 1, 1), column("C", Format.text(), 10, 10)),
                List.of(row("x", 1, "y"))));
        assertThat(widths.of(2)).isEqualTo(widths.of(0) + 2);
        assertThat(widths.lines("0123456789", 2, CellRole.BODY)).isEqualTo(1);
    }

    @Test
    void texts_are_narrower_where_the_table_fits_a_page_by_that() {
        assertThat(widths(table(5, 40)).of(1)).isEqualTo(29);
        assertThat(sum(widths(table(5, 40)), 5)).isBetween(140, 152);
        assertThat(widths(table(5, 40)).areWide()).isTrue();
        assertThat(widths(table(2, 40)).areWide()).isFalse();
        assertThat(widths(table(10, 40)).of(1)).isEqualTo(43);
    }

    @Test
    void a_line_runs_on_over_a_table_of_one_page_but_not_from_one_page_to_the_next() {
        SheetLine line = SheetLine.of("x".repeat(140));
        assertThat(widths(table(7, 18), line).areOfSeveralPages()).isFalse();
        assertThat(widths(table(7, 18), line).of(0)).isLessThan(24);
        assertThat(widths(table(10, 18), line).areOfSeveralPages()).isTrue();
        assertThat(widths(table(10, 18), line).of(0)).isEqualTo(41);
    }

    @Test
    void short_texts_share_a_row_and_a_long_one_is_parted_between_its_sentences() {
        Widths widths = widths(table(2, 40));
        SheetLine half = SheetLine.of("Half a line of words. " + "x".repeat(40) + ".");
        assertThat(SheetLine.packed(List.of(half, SheetLine.of("End.")), widths))
                .extracting(SheetLine::plain)
                .containsExactly(half.plain() + " End.");
        SheetLine cited = new SheetLine.Text(RichText.of("Source: ").with(new RichText.Reference(1, "A para. 8")));
        assertThat(SheetLine.packed(List.of(half, half, cited, cited), widths))
                .extracting(SheetLine::plain)
                .containsExactly(half.plain(), half.plain(), "Source: A para. 8 \u00B7 Source: A para. 8");
        SheetLine sentence = SheetLine.of("It says in para. 8 " + "x".repeat(80) + ".");
        assertThat(SheetLine.packed(List.of(SheetLine.of(sentence.plain() + " " + sentence.plain())), widths))
                .containsExactly(sentence, sentence);
    }

    private static int sum(Widths widths, int columns) {
        return IntStream.range(0, columns).map(widths::of).sum();
    }

    private static Table table(int columns, int longest) {
        return Sample.table(
                "t",
                Collections.nCopies(columns, column("A", Format.text(), 10, longest)),
                List.of(row(Collections.nCopies(columns, "x").toArray())));
    }

    @Test
    void a_text_that_no_row_can_show_is_a_finding() {
        Column column = column("A", Format.text(), 1, 5);
        String tall = "a\n".repeat(24) + "a";
        assertThat(render(column, tall)).isEmpty();
        assertThat(render(column, tall + "\na"))
                .extracting(finding -> finding.where() + ": " + finding.what())
                .containsExactly(
                        "report \"tribunal-caseload\" > table \"t\" > sheet row 3: needs 411 points to show its longest text, a row has at most 409");
    }

    private static List<Finding> render(Column column, String text) {
        Table table = Sample.table("t", List.of(column), List.of(row(text)));
        return new XlsxRenderer(XlsxOptions.DEFAULT).render(Sample.bare(table), new ByteArrayOutputStream());
    }
}
