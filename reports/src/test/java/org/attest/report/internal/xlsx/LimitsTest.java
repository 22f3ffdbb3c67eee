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

    private static Table headed(String... headers) {
        List<Column> columns = List.of(headers).stream().map(Sample::text).toList();
        return Sample.table("t", columns, List.of(row((Object[]) headers)));
    }

    @Test
    void they_are_those_of_the_format() {
        assertThat(Limits.MOST_ROWS).isEqualTo(SpreadsheetVersion.EXCEL2007.getMaxRows());
        assertThat(Limits.MOST_COLUMNS).isEqualTo(SpreadsheetVersion.EXCEL2007.getMaxColumns());
        assertThat(Limits.LONGEST_TEXT).isEqualTo(SpreadsheetVersion.EXCEL2007.getMaxTextLength());
    }

    @Test
    void takes_the_longest_text_and_refuses_a_longer_one() {
        // Every character becomes seven in the file; the limit counts what is read back.
        String longest = "\u0001".repeat(Limits.LONGEST_TEXT);
        assertThat(Workbooks.part(Sample.of(one(text("A"), longest)), "xl/worksheets/sheet6.xml"))
                .contains("<t xml:space=\"preserve\">" + "_x0001_".repeat(Limits.LONGEST_TEXT) + "</t>");
        assertRefused(
                one(text("A"), longest + "x"),
                " > row 2 > column \"A\": text has 32768 characters, a cell holds at most 32767");
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
    void refuses_more_columns_than_a_sheet_has() {
        List<Column> columns = IntStream.rangeClosed(1, Limits.MOST_COLUMNS + 1)
                .mapToObj(i -> text("Column " + i))
                .toList();
        assertRefused(Sample.table("t", columns, List.of(row("x"))), ": has 16385 columns, must be at most 16384");
    }

    @Test
    void refuses_headers_that_cannot_name_a_column() {
        assertRefused(
                headed("A", "b", "B"),
                " > column \"B\": header stands twice, must be unique in its table whatever its case");
        assertRefused(headed(" "), " > column \" \": header has 1 characters, must be words of at most 255");
        String longest = "x".repeat(Limits.LONGEST_HEADER);
        assertThat(Workbooks.render(Sample.of(headed(longest)))).isNotEmpty();
        assertRefused(
                headed(longest + "x"),
                " > column \"" + longest + "x\": header has 256 characters, must be words of at most 255");
        assertRefused(
                headed("a\nb"),
                " > column \"a\nb\": header holds a line break, a control character or an escape like _x0041_, must be plain words");
        assertRefused(
                headed("_x0041_"),
                " > column \"_x0041_\": header holds a line break, a control character or an escape like _x0041_, must be plain words");
        assertRefused(
                headed("\udc00"),
                " > column \"\udc00\": text holds half a surrogate pair, must be whole Unicode characters");
    }

    @Test
    void refuses_escapes_where_not_every_program_reads_them() {
        assertThatThrownBy(() -> Workbooks.render(OneText.covered("_x0041_", "Public", "Secretariat")))
                .isInstanceOf(RenderException.class)
                .hasMessage(
                        "report \"tribunal-caseload\" > property \"title\": text holds a control character or an escape like _x0041_, must be plain words outside of cells");
        assertThatThrownBy(() -> Workbooks.render(OneText.chart("T", "C", "a\u0001", "D")))
                .isInstanceOf(RenderException.class)
                .hasMessage(
                        "report \"tribunal-caseload\" > chart \"c\" > text \"value title\": text holds a control character or an escape like _x0041_, must be plain words outside of cells");
    }

    @Test
    void refuses_an_address_that_is_too_long() {
        String address = "https://example.org/" + "x".repeat(2_059);
        assertThat(Workbooks.render(Sample.of(one(text("A"), new Cell.Link("words", URI.create(address))))))
                .isNotEmpty();
        assertRefused(
                one(text("A"), new Cell.Link("words", URI.create(address + "x"))),
                " > row 2 > column \"A\": link's address has 2080 characters, must be at most 2079");
    }

    @Test
    void refuses_more_links_than_a_sheet_has() {
        int most = Limits.MOST_LINKS;
        List<List<Cell>> rows = IntStream.rangeClosed(0, most)
                .mapToObj(i -> row(new Cell.Link("words", URI.create("https://example.org/" + i))))
                .toList();
        // One leads back to the contents.
        assertRefused(
                Sample.table("t", List.of(text("A")), rows.subList(0, most)),
                " > row 65530 > column \"A\": is link 65531 of its sheet, which holds at most 65530");
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
                .containsExactly(new Finding(
                        TABLE, "1 cells name a note without a link to it: a sheet holds at most 65530 links"));
    }

    private static String links(List<List<Cell>> rows) {
        String sheet =
                Workbooks.part(Sample.of(Sample.table("t", List.of(text("A")), rows)), "xl/worksheets/sheet6.xml");
        return sheet.substring(
                sheet.indexOf("<hyperlinks>"), sheet.indexOf("</hyperlinks>") + "</hyperlinks>".length());
    }

    private static List<Finding> findings(List<List<Cell>> rows) {
        return new XlsxRenderer()
                .render(Sample.of(Sample.table("t", List.of(text("A")), rows)), OutputStream.nullOutputStream());
    }
}
