package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class KeyFigureNamesTest {
    @Test
    void each_key_figure_has_a_name_that_leads_to_it() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(SampleReport.tribunals())) {
            List<? extends XSSFName> names = workbook.getAllNames().stream()
                    .filter(name -> !name.getNameName().startsWith("_xlnm."))
                    .toList();
            assertThat(names.stream().map(XSSFName::getNameName))
                    .containsExactly("Convicted", "Reporting", "PerCase", "Share", "Many", "Rows", "Appeals_2");
            assertThat(text(workbook, names.getFirst(), 0)).isEqualTo("Persons convicted");
            assertThat(text(workbook, names.get(1), 1)).isEqualTo("3 of 7");
            assertThat(text(workbook, names.getLast(), 0)).isEqualTo("Appeals");
        }
    }

    /** A text of the row to which the name leads. */
    private static String text(XSSFWorkbook workbook, XSSFName name, int column) {
        CellReference cell = new CellReference(name.getRefersToFormula());
        XSSFSheet sheet = workbook.getSheet(cell.getSheetName());
        return sheet.getRow(cell.getRow()).getCell(column).getStringCellValue();
    }
}
