package org.attest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as people make them. */
class SheetsTest {
    @TempDir
    private Path folder;

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    private void sheet(String name, Object[]... rows) {
        Sheet sheet = workbook.createSheet(name);
        for (Object[] cells : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int column = 0; column < cells.length; column++) {
                switch (cells[column]) {
                    case Integer number -> row.createCell(column).setCellValue(number);
                    case LocalDate day -> {
                        row.createCell(column).setCellValue(day);
                        CellStyle style = workbook.createCellStyle();
                        style.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
                        row.getCell(column).setCellStyle(style);
                    }
                    case String text
                    when text.startsWith("#") -> row.createCell(column).setCellErrorValue((byte) 0x2A);
                    case String text -> row.createCell(column).setCellValue(text);
                    default -> throw new AssertionError(cells[column]);
                }
            }
        }
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private Trial trial() throws IOException {
        Trial trial = Trial.of(folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve("figures.xlsx"))) {
            workbook.write(out);
        }
        return trial;
    }

    @Test
    void are_read_below_a_title_with_numbers_and_dates_as_such() throws IOException {
        sheet(
                "Caseloads",
                row("Cases before the tribunals"),
                row("As the ministry counts them.", "", "Second draft"),
                row("Forum", "Period", "Incoming", "Source"),
                row("dhaka", LocalDate.of(2023, 12, 31), 1234, "s1"),
                row(""),
                row("dhaka", 2024, ">295", "s1"));
        sheet("Sheet2");
        assertThat(trial().made("caseloads")).isEqualTo("""
                  "caseloads": [
                    {"forum": "dhaka", "period": {"value": "2023-12-31", "source": "s1"}, "incoming": {"value": 1234, "source": "s1"}},
                    {"forum": "dhaka", "period": {"value": "2024", "source": "s1"}, "incoming": {"value": ">295", "source": "s1"}}
                  ]
                }
                """);
        assertThat(trial().run().passedOver()).contains(folder.resolve("figures.xlsx") + ":Sheet2: is empty");
    }

    @Test
    void have_problems_at_their_cells() throws IOException {
        sheet(
                "caseloads",
                row("Forum", "Incoming", "Resolved", "", "Source"),
                row("dhaka", LocalDate.of(2023, 12, 31), "#N/A", "what", "s1", "", "more"));
        sheet("caselods", row("forum"));
        assertThat(trial().problems())
                .containsExactly(
                        "figures.xlsx:caselods: \"caselods\" is no kind of table (perhaps \"caseloads\"), must be one of dossier, sources, jurisdictions, organizations, persons, attendance, topics, meetings, statements, progress, commitments, instruments, penalties, tribunals, caseloads, indicators, observations, assessments, totals, notes, or be named in a mapping",
                        "figures.xlsx:caseloads!B2 column \"incoming\": count \"2023-12-31\" is malformed, must be a whole number, alone or after one of > >= < <= ~ (such as 78 or \">295\")",
                        "figures.xlsx:caseloads!C2 column \"resolved\": is the error #N/A, must be a value",
                        "figures.xlsx:caseloads!D2 \"what\" stands below no header, must have one",
                        "figures.xlsx:caseloads!G2 \"more\" stands below no header, must have one");
    }

    @Test
    void without_a_header_are_told_of_by_what_stands_in_its_place() throws IOException {
        sheet("persons", row("Persons"), row("p1", "Somebody"));
        assertThat(trial().problems())
                .containsExactly(
                        "figures.xlsx:persons!2: column \"id\" is missing, must be there",
                        "figures.xlsx:persons!2: column \"name\" is missing, must be there",
                        "figures.xlsx:persons!A2 column \"p1\" is unknown, must be one of persons (attest forms --columns lists them), or be named in a mapping",
                        "figures.xlsx:persons!B2 column \"Somebody\" is unknown, must be one of persons (attest forms --columns lists them), or be named in a mapping");
    }

    @Test
    void have_raised_digits_and_struck_out_ones_told_at_their_cells() throws IOException {
        sheet("caseloads", row("Forum", "Period", "Incoming", "Resolved", "Source"), row("dhaka", 2022, "", "", "s1"));
        XSSFFont raised = workbook.createFont();
        raised.setTypeOffset(XSSFFont.SS_SUPER);
        XSSFFont struck = workbook.createFont();
        struck.setStrikeout(true);
        List<XSSFFont> fonts = List.of(raised, struck);
        for (int i = 0; i < fonts.size(); i++) {
            XSSFRichTextString text = new XSSFRichTextString("12341");
            text.applyFont(4, 5, fonts.get(i));
            workbook.getSheetAt(0).getRow(1).getCell(2 + i).setCellValue(text);
        }
        assertThat(trial().problems())
                .containsExactly(
                        "figures.xlsx:caseloads!C2 column \"incoming\": count \"1234\u00b9\" is malformed, must be a whole number, alone or after one of > >= < <= ~ (such as 78 or \">295\")",
                        "figures.xlsx:caseloads!D2 column \"resolved\": is struck out as a whole or in part, must be removed, or stand without the line");
    }

    @Test
    void tell_what_is_hidden_in_them() throws IOException {
        sheet(
                "caseloads",
                row("Forum", "Period", "Incoming", "Source"),
                row("dhaka", 2023, 1, "s1"),
                row("dhaka", 2024, 2, "s1"));
        workbook.getSheetAt(0).getRow(2).setZeroHeight(true);
        workbook.getSheetAt(0).setColumnHidden(2, true);
        workbook.getSheetAt(0).setColumnHidden(9, true);
        workbook.createSheet("Sheet2");
        workbook.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
        assertThat(trial().run().findings())
                .extracting(finding -> finding.toString().replace(folder + "/", ""))
                .containsExactly("figures.xlsx:caseloads: hidden, and read like all else: the sheet; row 3; column C");
    }

    @Test
    void have_years_as_numbers_that_are_no_clearer_than_texts() throws IOException {
        sheet("caseloads", row("Forum", "Period", "Incoming", "Source"), row("dhaka", 2022, 1, "s1"));
        assertThat(trial().mapping("{\"tables\": {\"caseloads\": {\"locale\": \"th-TH\"}}}")
                        .problems())
                .containsExactly(
                        "figures.xlsx:caseloads!B2 column \"period\": \"2022\" may be of the Buddhist calendar, must be"
                                + " Gregorian; where all dates are, the locale says so with -u-ca-gregory behind it");
        assertThat(trial().mapping(
                                "{\"tables\": {\"caseloads\": {\"fiscalYearFrom\": \"july\", \"fiscalYearNamedBy\": \"start\"}}}")
                        .made("caseloads"))
                .contains("\"2022-07/2023-06\"");
    }
}
