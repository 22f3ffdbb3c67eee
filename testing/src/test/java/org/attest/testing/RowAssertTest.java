package org.attest.testing;

import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.Failing.says;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowAssertTest {
    @TempDir
    private static Path folder;

    private static WorkbookAssert workbook;

    @BeforeAll
    static void write() {
        workbook = assertThatWorkbook(Foreign.workbook(folder.resolve("foreign.xlsx"), w -> {
            var values = w.getSheet("Values");
            var sheet = w.createSheet("Sittings");
            sheet.createRow(0).createCell(0).setCellValue("Court");
            sheet.getRow(0).createCell(1).setCellValue("Day");
            sheet.getRow(0).createCell(2).setCellValue("Begins");
            sheet.createRow(1).createCell(0).setCellValue("North");
            sheet.getRow(1)
                    .createCell(1)
                    .setCellStyle(values.getRow(0).getCell(0).getCellStyle());
            sheet.getRow(1).getCell(1).setCellValue(LocalDateTime.of(2024, 3, 18, 0, 0));
            sheet.getRow(1)
                    .createCell(2)
                    .setCellStyle(values.getRow(1).getCell(0).getCellStyle());
            sheet.getRow(1).getCell(2).setCellValue(LocalDateTime.of(2024, 3, 18, 16, 30));
        }));
    }

    private static RowAssert north() {
        return workbook.table("CasesByCourt").row("North");
    }

    private static RowAssert sitting() {
        return workbook.sheet("Sittings").tableAt("A1").row("North");
    }

    @Test
    void has_a_number() {
        north().has("Persons", 21);
        says(() -> north().has("Persons", 22), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt" > row "North" > column "Persons" > cell "B2"

                      expected | 22
                      found    | 21""");
    }

    @Test
    void has_a_text() {
        north().has("Court", "North");
        says(() -> north().has("Court", "South"), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt" > row "North" > column "Court" > cell "A2"

                      expected | "South"
                      found    | "North\"""");
    }

    @Test
    void has_a_flag() {
        north().has("Open", true);
        says(() -> north().has("Open", false), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt" > row "North" > column "Open" > cell "C2"

                      expected | FALSE
                      found    | TRUE""");
    }

    @Test
    void has_a_day() {
        sitting().has("Day", LocalDate.of(2024, 3, 18));
        says(() -> sitting().has("Day", LocalDate.of(2024, 3, 19)), """
                    file "foreign.xlsx" > sheet "Sittings" > table "A1" > row "North" > column "Day" > cell "B2"

                      expected | 2024-03-19
                      found    | 2024-03-18""");
    }

    @Test
    void has_a_moment() {
        sitting().has("Begins", LocalDateTime.of(2024, 3, 18, 16, 30));
        says(() -> sitting().has("Begins", LocalDateTime.of(2024, 3, 18, 16, 45)), """
                    file "foreign.xlsx" > sheet "Sittings" > table "A1" > row "North" > column "Begins" > cell "C2"

                      expected | 2024-03-18 16:45
                      found    | 2024-03-18 16:30""");
    }

    @Test
    void gives_the_cell_below_a_header_whatever_its_case() {
        north().cell("persons").isConstant();
        says(() -> north().cell("Person"), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt" > row "North": there is no column "Person", did you mean "Persons"?

                      "Court"
                      "Persons"
                      "Open\"""");
    }
}
