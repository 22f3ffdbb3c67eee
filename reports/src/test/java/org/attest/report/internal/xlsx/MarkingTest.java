package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a report is marked with stands where a reader may be. */
class MarkingTest {
    @Test
    void each_sheet_says_it_in_a_line_of_its_own() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(OneText.covered("T", "Public & <free>", "Secretariat"))) {
            assertThat(workbook).hasSizeGreaterThan(3).allSatisfy(sheet -> {
                assertThat(Workbooks.firstColumn(workbook, sheet.getSheetName()))
                        .contains("Public & <free>");
            });
        }
    }

    /** In a row that pages repeat, not in a page header, which readers of screens do not reach. */
    @Test
    void each_printed_page_of_a_sheet_says_it() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(OneText.covered("T", "Public & <free>", "Secretariat"))) {
            assertThat(workbook).hasSizeGreaterThan(3).allSatisfy(sheet -> {
                CellRangeAddress repeated = sheet.getRepeatingRows();
                String first = sheet.getRow(repeated.getFirstRow()).getCell(0).getStringCellValue();
                assertThat(first).isEqualTo("Public & <free>");
                List<XSSFTable> tables = ((XSSFSheet) sheet).getTables();
                int last = tables.isEmpty()
                        ? repeated.getFirstRow()
                        : tables.getFirst().getStartRowIndex();
                assertThat(repeated.getLastRow()).isEqualTo(last).isLessThan(repeated.getFirstRow() + 2);
                assertThat(sheet.getHeader().getCenter()).isEmpty();
            });
        }
    }
}
