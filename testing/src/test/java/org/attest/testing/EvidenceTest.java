package org.attest.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.DefinedAssertions.assertThatTable;
import static org.attest.testing.Failing.says;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures whose evidence somebody has taken away or changed. */
class EvidenceTest {
    @TempDir
    private Path folder;

    private Path courts;

    @BeforeEach
    void write() {
        courts = Courts.workbook(folder);
    }

    private DefinedTableAssert<Courts.Court> outcomesWith(String cell, String text) throws IOException {
        return assertThatTable(changed("1 Outcomes", cell, text), Courts.OUTCOMES);
    }

    private WorkbookAssert changed(String sheet, String cell, String text) throws IOException {
        return changed(workbook -> put(workbook, sheet, cell).setCellValue(text));
    }

    private WorkbookAssert changed(Foreign.Change change) throws IOException {
        Path changed = folder.resolve("changed.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(courts));
                OutputStream out = Files.newOutputStream(changed)) {
            change.to(workbook);
            workbook.write(out);
        }
        return assertThatWorkbook(changed);
    }

    private static XSSFCell put(XSSFWorkbook workbook, String sheet, String cell) {
        CellAddress address = new CellAddress(cell);
        return workbook.getSheet(sheet).getRow(address.getRow()).createCell(address.getColumn());
    }

    @Test
    void of_a_row_is_there() throws IOException {
        outcomesWith("F9", "A table 7").everyFigureIsCited();
        says(() -> outcomesWith("F9", "no source given").everyFigureIsCited(), """
                    file "changed.xlsx" > sheet "1 Outcomes" > table "Outcomes": 2 figures are not cited

                      cell          | row  | column             | figure     | why
                      1 Outcomes!B9 | East | Outcome: Convicted | "over 295" | no citation
                      1 Outcomes!C9 | East | Outcome: Cases     | 100        | no citation""");
    }

    @Test
    void leads_to_a_note() throws IOException {
        says(
                () -> outcomesWith("F9", "Convicted: A; [note 1]; Cases: [note 99]")
                        .everyFigureIsCited(),
                """
                    file "changed.xlsx" > sheet "1 Outcomes" > table "Outcomes": 2 figures are not cited

                      cell          | row  | column             | figure     | why
                      1 Outcomes!B9 | East | Outcome: Convicted | "over 295" | [note 1] is not among the notes
                      1 Outcomes!C9 | East | Outcome: Cases     | 100        | [note 99] is not among the notes""");
        changed(workbook -> {
                    put(workbook, "1 Outcomes", "F9").setCellValue("Convicted: A; [note 1]");
                    put(workbook, "Notes", "A5").setCellValue("[note 1]");
                })
                .everyFigureIsCited("ByRooms");
    }

    @Test
    void a_note_that_is_not_there_is_told_by_the_audit_too() throws IOException {
        WorkbookAssert without = changed("1 Outcomes", "F9", "Convicted: A; [note 7]");
        assertThatThrownBy(without::isAccessible)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("NOTES: ")
                .hasMessageContaining("1 Outcomes!F9")
                .hasMessageContaining("[note 7]");
    }

    @Test
    void leads_to_a_source() throws IOException {
        says(() -> changed("Sources", "A5", "Q").everyFigureIsCited("ByRooms"), """
                    file "changed.xlsx": 5 figures are not cited

                      cell           | row   | column             | figure | why
                      1 Outcomes!B7  | North | Outcome: Convicted | 21     | "A table 7" names none of the sources
                      1 Outcomes!C7  | North | Outcome: Cases     | 8      | "A table 7" names none of the sources
                      1 Outcomes!C8  | South | Outcome: Cases     | 5      | "A table 7" names none of the sources
                      1 Outcomes!C9  | East  | Outcome: Cases     | 100    | "A table 7" names none of the sources
                      1 Outcomes!C10 | West  | Outcome: Cases     | 2      | "A table 7" names none of the sources""");
    }

    @Test
    void of_a_cell_with_references_of_its_own_is_not_that_of_its_row() throws IOException {
        outcomesWith("B10", "[conflict] 4 (A table 7); 6 (B p. 3)")
                .row("West")
                .cites(Courts.CONVICTED, "Yearbook", "Survey");
        says(() -> outcomesWith("B10", "[conflict] 4 (C p. 7)").row("West").cites(Courts.CONVICTED, "Yearbook"), """
                    file "changed.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "West" > column "Outcome: Convicted" > cell "B10"

                      expected | Yearbook
                      found    | C p. 7""");
    }

    @Test
    void of_a_whole_table_stands_above_it() throws IOException {
        assertThatTable(courts, Courts.BUILDINGS).row("North").cites(Courts.OPENED, "Survey");
        says(() -> changed("2 Buildings", "A4", "Shorthand: none.").everyFigureIsCited("ByRooms"), """
                    file "changed.xlsx": 8 figures are not cited

                      cell           | row   | column | figure | why
                      2 Buildings!F6 | North | Fine   | 50000  | no citation
                      2 Buildings!H6 | North | Rooms  | 5      | no citation
                      2 Buildings!F7 | South | Fine   | 50000  | no citation
                      2 Buildings!H7 | South | Rooms  | 5      | no citation
                      2 Buildings!F8 | East  | Fine   | 50000  | no citation
                      2 Buildings!H8 | East  | Rooms  | 4      | no citation
                      2 Buildings!F9 | West  | Fine   | 50000  | no citation
                      2 Buildings!H9 | West  | Rooms  | 4      | no citation""");
    }

    @Test
    void is_not_needed_where_a_reason_is_given() throws IOException {
        Foreign.Change byHand = workbook -> {
            put(workbook, "At a glance", "B7").setCellValue(4);
            put(workbook, "At a glance", "D7").setCellValue("Uncited: counted by hand");
        };
        changed(byHand).everyFigureIsCited("ByRooms");
        says(
                () -> changed(workbook -> {
                            byHand.to(workbook);
                            put(workbook, "At a glance", "D7").setCellValue("[z]");
                        })
                        .everyFigureIsCited("ByRooms"),
                """
                    file "changed.xlsx": 1 figure is not cited

                      cell           | row    | column | figure | why
                      At a glance!B7 | courts | Value  | 4      | no citation""");
    }
}
