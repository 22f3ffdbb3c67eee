package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a report is marked with stands where a reader may be, on screen and on paper. */
class MarkingTest {
    @Test
    void each_sheet_and_each_page_of_paper_says_it() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(OneText.covered("T", "Public & <free>", "Secretariat"))) {
            assertThat(workbook).hasSizeGreaterThan(3).allSatisfy(sheet -> {
                assertThat(Workbooks.firstColumn(workbook, sheet.getSheetName())).contains("Public & <free>");
                assertThat(sheet.getHeader().getRight()).isEqualTo(" Public && <free>");
            });
            assertThat(Workbooks.firstColumn(workbook, "Contents")).startsWith("Contents", "Public & <free>");
        }
    }

    @Test
    void a_long_one_is_shortened_in_the_head_and_one_of_nothing_is_none() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(OneText.covered("T", "&".repeat(300), "Secretariat"))) {
            assertThat(workbook)
                    .allSatisfy(sheet -> assertThat(sheet.getHeader().getRight()).hasSizeBetween(200, 250));
        }
        try (XSSFWorkbook workbook = Workbooks.open(OneText.covered("T", " ", "Secretariat"))) {
            assertThat(workbook)
                    .allSatisfy(sheet -> assertThat(sheet.getHeader().getRight()).isEmpty());
        }
    }
}
