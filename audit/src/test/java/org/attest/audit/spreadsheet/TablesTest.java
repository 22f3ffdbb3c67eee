package org.attest.audit.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.audit.spreadsheet.Planted.cell;
import static org.attest.audit.spreadsheet.Planted.found;
import static org.attest.audit.spreadsheet.Planted.row;
import static org.attest.audit.spreadsheet.Planted.text;

import org.apache.poi.ss.usermodel.PaneType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of tables and their headers. */
class TablesTest {
    @Test
    void finds_a_table_that_is_not_marked_up() {
        assertThat(found(SpreadsheetItem.NATIVE_TABLES, workbook -> {
                    XSSFSheet cover = workbook.getSheet(Planted.COVER);
                    row(cover, 4, "", "Year", "Cases");
                    row(cover, 5, "Dhaka", 2023, 12, "", "alone");
                    row(cover, 6, "Khulna", 2024);
                    row(cover, 7, "below");
                }))
                .containsExactly("Cover!A5:C7: holds a table that is not marked up as one");
    }

    @Test
    void takes_one_row_or_one_column_for_no_table() {
        assertThat(found(SpreadsheetItem.NATIVE_TABLES, workbook -> {
                    XSSFSheet cover = workbook.getSheet(Planted.COVER);
                    row(cover, 4, "Published", "2024");
                    row(cover, 5, "a");
                    row(cover, 6, "b", "", "c");
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Table1", "Tabelle1", "Table_12", "TABLE", "Tableau3", "__Anonymous_Sheet_DB__0"})
    void finds_a_name_that_a_program_made_up(String name) {
        assertThat(found(
                        SpreadsheetItem.NATIVE_TABLES,
                        workbook -> workbook.getTable("CasesByCourt").setDisplayName(name)))
                .containsExactly("Cases!A4:C7: name of table \"" + name + "\" says nothing of what it holds");
    }

    @Test
    void finds_merged_cells() {
        assertThat(found(
                        SpreadsheetItem.NO_MERGED_CELLS,
                        workbook ->
                                workbook.getSheet(Planted.CASES).addMergedRegion(CellRangeAddress.valueOf("A2:C2"))))
                .containsExactly("Cases!A2:C2: cells are merged");
    }

    @Test
    void finds_a_table_within_a_table() {
        assertThat(found(
                        SpreadsheetItem.NO_MERGED_CELLS,
                        workbook -> workbook.getTable("NoteTexts").getCTTable().setRef("A2:B4")))
                .isEmpty();
        assertThat(found(
                        SpreadsheetItem.NO_MERGED_CELLS,
                        workbook -> Planted.table(workbook.getSheet(Planted.CASES), "Inner", "B5:C6")))
                .containsExactly("Cases!B5:C6: table \"Inner\" overlaps table \"CasesByCourt\"");
    }

    @Test
    void finds_blank_rows_of_a_table() {
        assertThat(found(SpreadsheetItem.NO_BLANK_LINES, workbook -> {
                    XSSFSheet cases = workbook.getSheet(Planted.CASES);
                    cases.removeRow(cases.getRow(4));
                    row(cases, 5, " ", "", "");
                }))
                .containsExactly("Cases!A5:C6: blank rows in table \"CasesByCourt\"");
    }

    @Test
    void finds_a_blank_column_of_a_table() {
        assertThat(found(SpreadsheetItem.NO_BLANK_LINES, workbook -> {
                    cell(workbook.getSheet(Planted.CASES), "B5").setBlank();
                    cell(workbook.getSheet(Planted.CASES), "B6").setBlank();
                }))
                .containsExactly("Cases!B5:B6: blank column in table \"CasesByCourt\"");
    }

    @Test
    void finds_headers_that_are_empty_alike_or_filled_in() {
        assertThat(found(SpreadsheetItem.HEADER_ROW, workbook -> {
                    text(workbook, "A4", "  ");
                    text(workbook, "B4", "Decided");
                    text(workbook, "C4", "DECIDED");
                    text(workbook.getSheet(Planted.NOTES), "B2", "Column2");
                }))
                .containsExactly(
                        "Cases!A4: header is empty",
                        "Cases!C4: header \"DECIDED\" is the same as in B4",
                        "Notes!B2: header \"Column2\" only stands in for an empty one");
    }

    @Test
    void finds_a_table_without_a_header_row_and_one_with_two() {
        assertThat(found(SpreadsheetItem.HEADER_ROW, workbook -> {
                    workbook.getTable("CasesByCourt").getCTTable().setHeaderRowCount(0);
                    workbook.getTable("NoteTexts").getCTTable().setHeaderRowCount(2);
                }))
                .containsExactly(
                        "Cases!A4:C7: table \"CasesByCourt\" has no header row, must have one",
                        "Notes!A2:B4: table \"NoteTexts\" has 2 header rows, must have one");
    }

    @Test
    void finds_filters_and_frozen_panes() {
        assertThat(found(SpreadsheetItem.NO_FILTERS, workbook -> {
                    workbook.getSheet(Planted.COVER).setAutoFilter(CellRangeAddress.valueOf("A2:B3"));
                    workbook.getTable("CasesByCourt")
                            .getCTTable()
                            .addNewAutoFilter()
                            .setRef("A4:C6");
                    workbook.getSheet(Planted.CASES).createFreezePane(1, 4);
                    workbook.getSheet(Planted.NOTES).createSplitPane(2000, 2000, 1, 1, PaneType.LOWER_RIGHT);
                }))
                .containsExactly(
                        "Cover!A2:B3: has a filter",
                        "Cases!A4:C7: table \"CasesByCourt\" has a filter",
                        "Cases!B5: panes are frozen above or left of here",
                        "Notes!B2: panes are split");
    }
}
