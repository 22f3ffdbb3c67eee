package org.attest.intake.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.audit.Answer;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.attest.audit.spreadsheet.SpreadsheetItem;
import org.attest.intake.internal.form.Forms.FormTable;
import org.attest.intake.internal.kind.Kinds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormWorkbookTest {
    @TempDir
    private Path folder;

    private Path blank = Path.of("");

    @BeforeEach
    void write() throws IOException {
        blank = folder.resolve("blank.xlsx");
        Forms.blank(Kinds.ALL.stream().map(FormTable::blank).toList()).write(blank);
    }

    @Test
    void has_a_guide_and_a_sheet_for_each_kind() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(blank))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1 + Kinds.ALL.size());
            assertThat(workbook.getSheetName(0)).isEqualTo("guide");
            XSSFSheet tribunals = workbook.getSheet("tribunals");
            assertThat(tribunals.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Tribunals");
            List<String> headers = new ArrayList<>();
            tribunals.getRow(3).forEach(cell -> headers.add(cell.getStringCellValue()));
            assertThat(headers).startsWith("id (required)", "name (required)", "kind (required)", "seat", "coverage");
            assertThat(tribunals.getTables())
                    .extracting(table -> table.getName())
                    .containsExactly("tribunals");
        }
    }

    @Test
    void offers_what_may_be_chosen_and_says_of_every_column_what_it_takes() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(blank))) {
            List<XSSFDataValidation> columns = workbook.getSheet("tribunals").getDataValidations().stream()
                    .sorted(Comparator.comparingInt(
                            each -> each.getRegions().getCellRangeAddress(0).getFirstColumn()))
                    .toList();
            assertThat(columns)
                    .extracting(DataValidation::getPromptBoxText)
                    .startsWith(
                            "Must be filled in. An id of your choice: lower-case letters, digits and hyphens, such as tribunal-dhaka.",
                            "Must be filled in. Text.",
                            "Must be filled in. Choose from the list.",
                            "An id of table jurisdictions.",
                            "One or more, parted by semicolons or line breaks: each an id of table jurisdictions. Whose cases it hears.");
            assertThat(columns.get(2).getValidationConstraint().getExplicitListValues())
                    .containsExactly("dedicated", "assigned", "general");
            assertThat(columns.get(2).getShowErrorBox()).isTrue();
            assertThat(columns.get(3).getValidationConstraint().getValidationType())
                    .isEqualTo(ValidationType.LIST);
            assertThat(columns.get(3).getValidationConstraint().getFormula1())
                    .isEqualTo("jurisdictions!$A$5:$A$1048576");
            assertThat(columns.get(3).getShowErrorBox()).isFalse();
        }
    }

    /** A form has a row to be filled in. */
    @Test
    void can_be_read_by_everyone() {
        assertThat(SpreadsheetAudit.of(blank).notMet())
                .extracting(Answer::item)
                .containsExactly(SpreadsheetItem.NO_BLANK_LINES);
    }

    @Test
    void is_the_same_whenever_it_is_written() throws IOException {
        Path again = folder.resolve("again.xlsx");
        Forms.blank(Kinds.ALL.stream().map(FormTable::blank).toList()).write(again);
        assertThat(again).hasSameBinaryContentAs(blank);
    }
}
