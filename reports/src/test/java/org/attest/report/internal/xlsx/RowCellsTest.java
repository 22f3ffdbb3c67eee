package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.report.internal.xlsx.Sample.column;
import static org.attest.report.internal.xlsx.Sample.live;
import static org.attest.report.internal.xlsx.Sample.missing;
import static org.attest.report.internal.xlsx.Sample.noted;
import static org.attest.report.internal.xlsx.Sample.row;
import static org.attest.report.internal.xlsx.Sample.text;
import static org.attest.report.internal.xlsx.Sample.whole;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.model.value.Reason;
import org.attest.report.document.Cell;
import org.attest.report.document.CellSink;
import org.attest.report.document.Document;
import org.attest.report.document.Expression;
import org.attest.report.document.Print;
import org.attest.report.document.RowCursor;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Format;
import org.attest.report.style.Theme;
import org.attest.report.style.Tone;
import org.attest.report.wording.Notation;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class RowCellsTest {
    /** The sheet of a lone table, and its first row of data. */
    private static final String SHEET = "t";

    private static final int FIRST = 4;

    private static Document lone(Format format, Object... values) {
        List<List<Cell>> rows = Arrays.stream(values).map(value -> row(value)).toList();
        return Sample.of(Sample.table(SHEET, List.of(column("Value", format, 10, 40)), rows));
    }

    private static String shown(Document document) throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(document)) {
            XSSFCell cell = Workbooks.cell(workbook, SHEET, "A" + FIRST);
            return cell.getRawValue() + " " + cell.getCellStyle().getDataFormatString();
        }
    }

    @Test
    void numbers_are_numbers_in_the_format_of_their_column() throws IOException {
        assertThat(shown(lone(Format.whole(), 1234))).isEqualTo("1234 #,##0");
        assertThat(shown(lone(new Format.Decimal(2), 2.6))).isEqualTo("2.6 #,##0.00");
        assertThat(shown(lone(new Format.Decimal(0), 2.6))).isEqualTo("2.6 #,##0");
        assertThat(shown(lone(new Format.Percent(1), 0.83))).isEqualTo("0.83 #,##0.0%");
        assertThat(shown(lone(new Format.Amount("BDT", 0), 50_000))).isEqualTo("50000 \"BDT \"#,##0");
        assertThat(shown(lone(new Format.Amount("USD", 2), 476.5))).isEqualTo("476.5 \"USD \"#,##0.00");
        assertThat(shown(lone(Format.text(), -0.0))).isEqualTo("0 General");
    }

    @Test
    void years_are_numbers_without_grouping() throws IOException {
        assertThat(shown(lone(new Format.Ordinal(), 2024))).isEqualTo("2024 0");
    }

    @Test
    void a_cell_may_bring_its_own_format() throws IOException {
        Cell share = new Cell.Formatted(new Format.Percent(1), Sample.figure(0.5));
        assertThat(shown(lone(Format.text(), share))).isEqualTo("0.5 #,##0.0%");
    }

    @Test
    void days_are_dates_in_the_order_of_the_locale() throws IOException {
        LocalDate day = LocalDate.of(2024, 3, 31);
        assertThat(shown(lone(Format.day(), day))).isEqualTo("45382 [$-809]d\\ mmmm\\ yyyy");
        assertThat(shown(lone(Format.day(), LocalDate.of(1900, 3, 1)))).startsWith("61 ");
        Document english = lone(Format.day(), day);
        Document american = Sample.document(Notation.of("en-US"), english.sections(), Optional.empty());
        assertThat(shown(american)).isEqualTo("45382 [$-409]mmmm\\ d\\,\\ yyyy");
    }

    @Test
    void days_whose_number_not_all_spreadsheets_agree_on_are_words() throws IOException {
        try (XSSFWorkbook workbook =
                Workbooks.open(lone(Format.day(), LocalDate.of(1900, 2, 28), LocalDate.of(10_000, 1, 1)))) {
            assertThat(Workbooks.cell(workbook, SHEET, "A4").getStringCellValue())
                    .isEqualTo("28 February 1900");
            assertThat(Workbooks.cell(workbook, SHEET, "A5").getStringCellValue())
                    .isEqualTo("1 January 10000");
        }
    }

    @Test
    void text_is_text_and_comes_back_as_it_went_in() throws IOException {
        List<String> hostile = List.of(
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "1234",
                "  blanks  ",
                "tab\tline\nend\r",
                "control \u0001\u001f",
                "_x0041_",
                "_x005F_x0041_",
                "\ufffe\uffff",
                "<&>\"'",
                "\ud83d\ude00 \u09ae\u09be\u09a8\u09ac",
                "\u0000");
        Document document = lone(Format.text(), hostile.toArray());
        try (XSSFWorkbook workbook = Workbooks.open(document);
                ReadableWorkbook other = new ReadableWorkbook(new ByteArrayInputStream(Workbooks.render(document)))) {
            var rows = other.findSheet(SHEET).orElseThrow().read();
            for (int i = 0; i < hostile.size(); i++) {
                XSSFCell cell = Workbooks.cell(workbook, SHEET, "A" + (FIRST + i));
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(hostile.get(i));
                assertThat(rows.get(FIRST - 1 + i).getCell(0).getType())
                        .isEqualTo(org.dhatim.fastexcel.reader.CellType.STRING);
            }
            assertThat(rows.get(FIRST - 1).getCellText(0)).isEqualTo("=1+1");
        }
    }

    @Test
    void escaped_text_in_the_cache_of_a_formula_comes_back_too() throws IOException {
        Table total = Sample.totalled(Sample.table("a", List.of(text("A")), List.of(row("a"))), "_x0041_ \u0001");
        Table other = Sample.table(
                SHEET,
                List.of(text("B")),
                List.of(row(live(new Expression.TotalOf("a", 0), Cell.of("_x0041_ \u0001")))));
        // POI reads the escape where it computes, and not where it reads what was computed.
        byte[] drawn = Workbooks.unchecked(Sample.of(total, other));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(drawn))) {
            assertThat(Workbooks.cell(workbook, SHEET, "A4").getCellFormula()).isEqualTo("'a'!A5");
            assertThat(Workbooks.cell(workbook, SHEET, "A4").getRawValue()).isEqualTo("_x005F_x0041_ _x0001_");
        }
    }

    @Test
    void a_missing_value_says_why() throws IOException {
        try (XSSFWorkbook workbook =
                Workbooks.open(lone(Format.whole(), missing(Reason.NOT_REPORTED), missing(Reason.NO_DUE_DATE)))) {
            assertThat(Workbooks.firstColumn(workbook, SHEET)).endsWith("[x]", "no due date");
        }
    }

    @Test
    void markers_and_jumps_lead_to_rows_and_links_to_addresses() throws IOException {
        Document document = lone(
                Format.text(),
                noted("See", 3, 1),
                new Cell.Jump("the second source", Document.SOURCES, 1),
                new Cell.Link("an article", URI.create("https://example.org/?a=1&b=%20é")),
                "no link");
        try (XSSFWorkbook workbook = Workbooks.open(document)) {
            assertThat(Workbooks.cell(workbook, SHEET, "A4").getStringCellValue())
                    .isEqualTo("See [note 3] [note 1]");
            assertThat(Workbooks.link(workbook, SHEET, "A4")).contains("'Notes'!A7");
            assertThat(Workbooks.cell(workbook, "Notes", "A7").getStringCellValue())
                    .isEqualTo("[note 3]");
            assertThat(Workbooks.link(workbook, SHEET, "A5")).contains("'Sources'!A6");
            assertThat(Workbooks.link(workbook, SHEET, "A6")).contains("https://example.org/?a=1&b=%20%C3%A9");
            assertThat(Workbooks.link(workbook, SHEET, "A7")).isEmpty();
        }
    }

    @Test
    void text_of_several_lines_bears_no_link() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(lone(Format.text(), noted("word ".repeat(20), 1)))) {
            assertThat(Workbooks.link(workbook, SHEET, "A4")).isEmpty();
            assertThat(Workbooks.cell(workbook, SHEET, "A4").getRow().getHeightInPoints())
                    .isGreaterThan(30);
        }
    }

    @Test
    void a_tone_fills_its_cell_only() throws IOException {
        Table toned = new Table(
                SHEET,
                Table.Role.DATA,
                0,
                "T",
                SHEET,
                List.of(),
                "",
                List.of(text("A"), text("B")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.of(1),
                () -> new RowCursor() {
                    private boolean done;

                    @Override
                    public boolean next(CellSink sink) {
                        if (done) {
                            return false;
                        }
                        done = true;
                        sink.tone(0, Tone.CRITICAL);
                        sink.text(0, "late");
                        sink.text(1, "in time");
                        return true;
                    }

                    @Override
                    public void close() {}
                },
                Print.ALL);
        try (XSSFWorkbook workbook = Workbooks.open(Sample.of(toned))) {
            XSSFColor fill =
                    Workbooks.cell(workbook, SHEET, "A4").getCellStyle().getFillForegroundColorColor();
            assertThat(fill.getARGBHex()).isEqualTo("FFFBEAEA");
            assertThat(Theme.OFFICIAL.of(Tone.CRITICAL).fill()).isEqualTo(org.attest.report.style.Colour.of(0xFBEAEA));
            assertThat(Workbooks.cell(workbook, SHEET, "B4").getCellStyle().getFillForegroundColorColor())
                    .isNull();
        }
    }

    @Test
    void refuses_links_to_nowhere() {
        assertThatThrownBy(() -> Workbooks.render(lone(Format.text(), noted("See", 4))))
                .isInstanceOf(RenderException.class)
                .hasMessage(
                        "report \"tribunal-caseload\" > table \"notes\": a link leads to row 4, must be one of its 3 rows");
        assertThatThrownBy(() -> Workbooks.render(lone(Format.text(), new Cell.Jump("x", "nowhere", 0))))
                .isInstanceOf(RenderException.class)
                .hasMessage(
                        "report \"tribunal-caseload\": a formula or link leads to table \"nowhere\", must be a table of the report");
    }

    @Test
    void refuses_rows_that_changed_since_they_were_counted() {
        Table counted = Sample.table(SHEET, List.of(whole("A")), List.of(row(1), row(2)));
        assertThatThrownBy(() -> Workbooks.render(Sample.of(recounted(counted, 3))))
                .isInstanceOf(RenderException.class)
                .hasMessage(
                        "report \"tribunal-caseload\" > table \"t\": rows changed between passes: counted 3, drew 2, must be the same");
        assertThatThrownBy(() -> Workbooks.render(Sample.of(recounted(counted, 1))))
                .isInstanceOf(RenderException.class)
                .hasMessage(
                        "report \"tribunal-caseload\" > table \"t\": rows changed between passes: counted 1, drew more, must be the same");
    }

    static Table recounted(Table t, long rows) {
        return new Table(
                t.key(),
                t.role(),
                t.number(),
                t.title(),
                t.shortTitle(),
                t.legend(),
                t.empty(),
                t.columns(),
                t.rowKey(),
                t.grouping(),
                t.total(),
                OptionalLong.of(rows),
                t.rows(),
                t.print());
    }

    @Test
    void sections_may_stand_without_tables() throws IOException {
        Document document =
                Sample.document(Notation.ENGLISH, List.of(new Section(1, "Scope", List.of())), Optional.empty());
        try (XSSFWorkbook workbook = Workbooks.open(document)) {
            assertThat(Workbooks.firstColumn(workbook, "Scope")).containsExactly("1 Scope", "Back to contents");
        }
    }
}
