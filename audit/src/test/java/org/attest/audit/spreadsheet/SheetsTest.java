package org.attest.audit.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.audit.spreadsheet.Planted.found;
import static org.attest.audit.spreadsheet.Planted.row;
import static org.attest.audit.spreadsheet.Planted.text;

import java.util.Optional;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;

/** What is asked of sheets and of the workbook. */
class SheetsTest {
    @Test
    void finds_hidden_sheets_rows_and_columns() {
        assertThat(found(SpreadsheetItem.NOTHING_HIDDEN, workbook -> {
                    workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
                    XSSFSheet cases = workbook.getSheet(Planted.CASES);
                    cases.setColumnHidden(1, true);
                    cases.setColumnWidth(4, 0);
                    cases.getRow(4).setZeroHeight(true);
                    cases.getRow(5).setZeroHeight(true);
                    cases.createRow(19).setHeight((short) 0);
                }))
                .containsExactly(
                        "Cases!B:B: column is hidden",
                        "Cases!E:E: column is hidden",
                        "Cases!5:6: rows are hidden",
                        "Cases!20:20: row is hidden",
                        "Notes: sheet is hidden");
    }

    @Test
    void finds_titles_that_are_missing_or_not_tagged() {
        assertThat(found(SpreadsheetItem.TITLES, workbook -> {
                    workbook.getSheet(Planted.COVER).getRow(0).getCell(0).setBlank();
                    workbook.getSheet(Planted.CASES).getRow(0).getCell(0).setCellStyle(workbook.createCellStyle());
                }))
                .containsExactly(
                        "Cover!A1: has no title",
                        "Cases!A1: title \"Cases by court\" has no heading style, must have one such as Heading 1");
    }

    @Test
    void finds_page_headers_and_footers() {
        assertThat(found(SpreadsheetItem.NO_HEADERS_OR_FOOTERS, workbook -> {
                    workbook.getSheet(Planted.COVER).getHeader().setCenter("Draft");
                    workbook.getSheet(Planted.NOTES).getFooter().setLeft("Page 1");
                }))
                .containsExactly("Cover: has a page header", "Notes: has a page footer");
    }

    @Test
    void finds_macros() {
        assertThat(found(SpreadsheetItem.NO_MACROS, workbook -> {
                    workbook.setWorkbookType(XSSFWorkbookType.XLSM);
                    try {
                        workbook.setVBAProject(new java.io.ByteArrayInputStream(new byte[] {1}));
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }))
                .containsExactly("workbook: has macros");
    }

    @Test
    void finds_blank_sheets_and_names_that_are_alike() {
        assertThat(found(SpreadsheetItem.SHEETS, workbook -> {
                    workbook.createSheet("Spare").createRow(0).createCell(0).setCellValue(" ");
                    workbook.getCTWorkbook().getSheets().getSheetArray(2).setName("CASES");
                }))
                .containsExactly("CASES: another sheet has this name", "Spare: sheet is blank");
    }

    @Test
    void finds_content_away_from_column_a() {
        assertThat(found(SpreadsheetItem.ORDER, workbook -> {
                    XSSFSheet aside = workbook.createSheet("Aside");
                    row(aside, 2, "", "", "Court");
                    row(aside, 3, "", "Dhaka");
                    Planted.table(aside, "Courts", "C3:C4");
                }))
                .containsExactly(
                        "Aside!C3:C4: table \"Courts\" does not start in column A",
                        "Aside!B4: content starts here, must start in column A");
    }

    @Test
    void finds_what_stands_below_a_table_and_a_second_table() {
        assertThat(found(SpreadsheetItem.ORDER, workbook -> {
                    text(workbook, "A9", "Source: the courts");
                    row(workbook.getSheet(Planted.CASES), 10, "Year");
                    row(workbook.getSheet(Planted.CASES), 11, 2024);
                    Planted.table(workbook.getSheet(Planted.CASES), "Years", "A11:A12");
                }))
                .containsExactly(
                        "Cases!A11:A12: table \"Years\" is not the only one on its sheet",
                        "Cases!A9: stands below a table");
    }

    @Test
    void finds_missing_properties() {
        assertThat(found(SpreadsheetItem.PROPERTIES, workbook -> {
                    var properties = workbook.getProperties().getCoreProperties();
                    properties.setTitle(" ");
                    properties.setCreator("openpyxl");
                    properties.getUnderlyingProperties().setLanguageProperty(Optional.empty());
                }))
                .containsExactly(
                        "workbook: has no title in its properties",
                        "workbook: has neither an author nor an organisation in its properties",
                        "workbook: has no language in its properties");
    }

    @Test
    void takes_an_organisation_for_an_author() {
        assertThat(found(SpreadsheetItem.PROPERTIES, workbook -> {
                    workbook.getProperties().getCoreProperties().setCreator("");
                    workbook.getProperties()
                            .getExtendedProperties()
                            .getUnderlyingProperties()
                            .setCompany("Secretariat");
                }))
                .isEmpty();
    }

    @Test
    void finds_a_cursor_away_from_the_first_cell() {
        assertThat(found(SpreadsheetItem.CURSOR, workbook -> {
                    workbook.setActiveSheet(1);
                    workbook.getSheetAt(1).setSelected(true);
                    workbook.getSheetAt(1).setActiveCell(new CellAddress("C5"));
                    workbook.getSheetAt(2)
                            .getCTWorksheet()
                            .getSheetViews()
                            .getSheetViewArray(0)
                            .setTopLeftCell("C10");
                    workbook.getSheetAt(0)
                            .getCTWorksheet()
                            .getSheetViews()
                            .getSheetViewArray(0)
                            .getSelectionArray(0)
                            .setSqref(java.util.List.of("A1:C9"));
                }))
                .containsExactly(
                        "Cases: opens on this sheet, must open on the first",
                        "Cover!A1:C9: is selected, must be A1 only",
                        "Cases: sheet is selected, must be the first only",
                        "Cases!C5: cursor is here, must be in A1",
                        "Notes!C10: sheet is scrolled to here, must show A1");
    }

    @Test
    void finds_sheets_that_print_too_small() {
        assertThat(found(SpreadsheetItem.PRINTED_SIZE, workbook -> {
                    XSSFSheet cases = workbook.getSheet(Planted.CASES);
                    // 20 + 20 + 110 digits of 5.25 points on 511.2 points of paper.
                    cases.setColumnWidth(2, 110 * 256);
                    cases.setFitToPage(true);
                    cases.getPrintSetup().setFitHeight((short) 0);
                    cases.getPrintSetup().setPaperSize(PrintSetup.LETTER_PAPERSIZE);
                    workbook.getSheet(Planted.NOTES).getPrintSetup().setScale((short) 70);
                }))
                .containsExactly(
                        "Cases: prints at 7.0 points (64 % of 11.0), must print at 8 or more",
                        "Notes: prints at 7.7 points (70 % of 11.0), must print at 8 or more");
    }

    @Test
    void takes_what_is_printed_and_on_how_many_pages() {
        assertThat(found(SpreadsheetItem.PRINTED_SIZE, workbook -> {
                    XSSFSheet cases = workbook.getSheet(Planted.CASES);
                    cases.setColumnWidth(2, 110 * 256);
                    cases.setFitToPage(true);
                    cases.getPrintSetup().setFitHeight((short) 0);
                    cases.getPrintSetup().setFitWidth((short) 2);
                    XSSFSheet notes = workbook.getSheet(Planted.NOTES);
                    row(notes, 90, "Below what is printed");
                    notes.setFitToPage(true);
                    workbook.setPrintArea(2, "$A$1:$B$4");
                }))
                .isEmpty();
        assertThat(found(SpreadsheetItem.PRINTED_SIZE, workbook -> {
                    XSSFSheet notes = workbook.getSheet(Planted.NOTES);
                    row(notes, 90, "On the same page");
                    notes.setFitToPage(true);
                }))
                .containsExactly("Notes: prints at 5.5 points (50 % of 11.0), must print at 8 or more");
    }
}
