package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
            assertThat(Workbooks.firstColumn(workbook, "Contents")).startsWith("Contents", "Public & <free>");
        }
    }
}
