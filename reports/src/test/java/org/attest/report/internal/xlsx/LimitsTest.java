package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.report.internal.xlsx.Sample.column;
import static org.attest.report.internal.xlsx.Sample.figure;
import static org.attest.report.internal.xlsx.Sample.row;
import static org.attest.report.internal.xlsx.Sample.text;
import static org.attest.report.internal.xlsx.Sample.whole;

import java.io.OutputStream;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.attest.report.XlsxRenderer;
import org.attest.report.document.Cell;
import org.attest.report.document.Column;
import org.attest.report.document.Document;
import org.attest.report.document.Document.Finding;
import org.attest.report.document.Table;
import org.attest.report.document.Total;
import org.attest.report.internal.xlsx.plan.Limits;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Format;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final String TABLE = "report \"tribunal-caseload\" > table \"t\"";

    private static void assertRefused(Table table, String message) {
        assertThatThrownBy(() -> Workbooks.render(Sample.of(table)))
                .isInstanceOf(RenderException.class)
                .hasMessage(TABLE + message);
    }

    private static Table one(Column column, Object value) {
        return Sample.table("t", List.of(column), List.of(row("x"), row(value)));
    }

    @Test
    void they_are_those_of_the_format() {
        assertThat(Limits.MOST_ROWS).isEqualTo(SpreadsheetVersion.EXCEL2007.getMaxRows());
        assertThat(Limits.LONGEST_TEXT).isEqualTo(SpreadsheetVersion.EXCEL2007.getMaxTextLength());
    }

    @Test
    void takes_the_longest_text_and_cuts_a_longer_one_with_a_mark_and_says_so() {
        // Every character becomes seven in the file; the limit counts what is read back.
        String longest = "\u0001".repeat(Limits.LONGEST_TEXT);
        // POI takes so much of so little for a bomb.
        assertThat(Workbooks.part(Workbooks.unchecked(Sample.of(one(text("A"), longest))), "xl/worksheets/sheet3.xml"))
                .contains("<t xml:space=\"preserve\">" + "_x0001_".repeat(Limits.LONGEST_TEXT) + "</t>");
        assertThat(findings(one(text("A"), longest))).noneMatch(LimitsTest::isCut);
        Table longer = one(text("A"), "x".repeat(32_768));
        assertThat(Workbooks.part(Sample.of(longer), "xl/worksheets/sheet3.xml"))
                .contains("<t>" + "x".repeat(32_761) + " [...]</t>");
        assertThat(findings(longer))
                .contains(new Finding(
                        TABLE + " > row 2 > column \"A\"",
                        "text has 32768 characters and is cut here: a cell holds at most 32767"));
    }

    @Test
    void cuts_no_character_in_halves_and_also_lines_above_a_table_and_texts_with_notes() {
        Table pairs = one(text("A"), "x" + "\ud83d\ude00".repeat(17_000));
        assertThat(Workbooks.part(Sample.of(pairs), "xl/worksheets/sheet3.xml")).contains("\ud83d\ude00 [...]</t>");
        Table noted =
                Sample.numbered(1, "T", "T", one(text("A"), Sample.noted("y".repeat(40_000), 1)), "z".repeat(40_000));
        assertThat(Workbooks.part(Sample.of(noted), "xl/worksheets/sheet3.xml"))
                .contains("y".repeat(32_761) + " [...]</t>", "z".repeat(32_761) + " [...]</t>");
        assertThat(findings(noted)).filteredOn(LimitsTest::isCut).hasSize(2);
    }

    @Test
    void refuses_half_a_character() {
        assertRefused(
                one(text("A"), "x\ud83d"),
                " > row 2 > column \"A\": text holds half a surrogate pair, must be whole Unicode characters");
    }

    @Test
    void refuses_what_is_no_number() {
        assertRefused(
                one(column("A", new Format.Decimal(2), 1, 1), Double.NaN),
                " > row 2 > column \"A\": number is NaN, must be finite");
        Table total = Sample.totalled(
                Sample.table("t", List.of(text("A"), whole("B")), List.of(row("x", 1))),
                "All",
                new Total(1, figure(Double.POSITIVE_INFINITY)));
        assertRefused(total, " > total \"All\" > column \"B\": number is Infinity, must be finite");
    }

    @Test
    void refuses_fewer_rows_than_were_counted() {
        Table table = Sample.table("t", List.of(text("A")), List.of(row("x")));
        assertRefused(
                RowCellsTest.recounted(table, 2), ": rows changed between passes: counted 2, drew 1, must be the same");
    }

    @Test
    void refuses_controls_where_no_escape_can_hold_them() {
        assertThatThrownBy(() -> Workbooks.render(OneText.covered("a\u0001", "Public", "Secretariat")))
                .isInstanceOf(RenderException.class)
                .hasMessage(
                        "report \"tribunal-caseload\" > property \"title\": text holds a control character, must be plain words outside of cells");
        assertThatThrownBy(() -> Workbooks.render(OneText.chart("T", "C", "a\u0001", "D")))
                .isInstanceOf(RenderException.class)
                .hasMessage(
                        "report \"tribunal-caseload\" > chart \"c\" > text \"value title\": text holds a control character, must be plain words outside of cells");
    }

    @Test
    void an_address_that_is_too_long_is_words_and_told() {
        String address = "https://example.org/" + "x".repeat(2_059);
        assertThat(links(Sample.of(one(text("A"), new Cell.Link("words", URI.create(address))))))
                .contains("r:id");
        Table longer = one(text("A"), new Cell.Link("words", URI.create(address + "x")));
        assertThat(links(Sample.of(longer))).doesNotContain("r:id");
        assertThat(findings(longer))
                .containsExactly(new Finding(
                        TABLE + " > row 2 > column \"A\"",
                        "leads to an address of 2080 characters, drawn as words: a link has at most 2079"));
    }

    @Test
    void links_beyond_those_that_a_sheet_has_are_words_and_told() {
        int most = Limits.MOST_LINKS;
        List<List<Cell>> rows = IntStream.rangeClosed(0, most)
                .mapToObj(i -> row(new Cell.Link("words", URI.create("https://example.org/" + i))))
                .toList();
        Table table = Sample.table("t", List.of(text("A")), rows);
        // One leads back to the contents.
        assertThat(findings(table))
                .containsExactly(
                        new Finding(TABLE, "2 cells have words without their link: a sheet holds at most 65530 links"));
        assertThat(links(Sample.of(table))).endsWith("<hyperlink ref=\"A65532\" r:id=\"rId65529\"/></hyperlinks>");
    }

    @Test
    void leaves_out_links_inside_the_workbook_beyond_those_that_a_sheet_has_and_says_so() {
        Cell inside = new Cell.Jump("its source", Document.SOURCES, 0);
        // One leads back to the contents.
        List<List<Cell>> most = Collections.nCopies(Limits.MOST_LINKS - 1, row(inside));
        List<List<Cell>> more = Collections.nCopies(Limits.MOST_LINKS, row(inside));
        assertThat(links(most)).endsWith("<hyperlink ref=\"A65532\" location=\"'Sources'!A5\"/></hyperlinks>");
        assertThat(links(more)).isEqualTo(links(most));
        assertThat(findings(most)).isEmpty();
        assertThat(findings(more))
                .containsExactly(
                        new Finding(TABLE, "1 cells have words without their link: a sheet holds at most 65530 links"));
    }

    private static boolean isCut(Finding finding) {
        return finding.what().contains("is cut here");
    }

    private static String links(List<List<Cell>> rows) {
        return links(Sample.of(Sample.table("t", List.of(text("A")), rows)));
    }

    /** Checked where there are fewer: POI takes a minute for so many. */
    private static String links(Document document) {
        String sheet = Workbooks.part(Workbooks.unchecked(document), "xl/worksheets/sheet3.xml");
        return sheet.substring(
                sheet.indexOf("<hyperlinks>"), sheet.indexOf("</hyperlinks>") + "</hyperlinks>".length());
    }

    private static List<Finding> findings(List<List<Cell>> rows) {
        return findings(Sample.table("t", List.of(text("A")), rows));
    }

    private static List<Finding> findings(Table table) {
        return new XlsxRenderer().render(Sample.of(table), OutputStream.nullOutputStream());
    }
}
