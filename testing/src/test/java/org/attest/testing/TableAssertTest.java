package org.attest.testing;

import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.Failing.refuses;
import static org.attest.testing.Failing.says;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableAssertTest {
    @TempDir
    private static Path folder;

    private static WorkbookAssert workbook;

    @BeforeAll
    static void write() {
        workbook = assertThatWorkbook(Foreign.workbook(folder.resolve("foreign.xlsx"), w -> {
            var sheet = w.createSheet("Twice");
            for (int i = 0; i < 3; i++) {
                sheet.createRow(i + 1).createCell(1).setCellValue(i == 0 ? "Name" : "Dhaka");
                sheet.getRow(i + 1).createCell(2).setCellValue(i == 0 ? "Since" : "");
            }
            var day = w.getSheet("Values").getRow(0).getCell(0).getCellStyle();
            var time = w.getSheet("Values").getRow(1).getCell(0).getCellStyle();
            sheet.getRow(2).getCell(2).setCellStyle(day);
            sheet.getRow(2).getCell(2).setCellValue(LocalDateTime.of(2024, 3, 18, 0, 0));
            sheet.getRow(3).getCell(2).setCellStyle(time);
            sheet.getRow(3).getCell(2).setCellValue(LocalDateTime.of(2024, 3, 18, 16, 30));
        }));
    }

    private static TableAssert cases() {
        return workbook.table("casesbycourt");
    }

    private static TableAssert twice() {
        return workbook.sheet("Twice").tableAt("B2");
    }

    @Test
    void has_headers() {
        cases().hasHeaders("Court", "Persons", "Open");
        says(() -> cases().hasHeaders("Court", "Persons"), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt"

                      expected | Court, Persons
                      found    | Court, Persons, Open""");
    }

    @Test
    void has_so_many_rows_without_totals() {
        cases().hasRowCount(2);
        says(() -> cases().hasRowCount(1), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt"

                      expected | 1 row
                      found    | 2 rows""");
    }

    @Test
    void finds_a_row_by_its_first_column() {
        cases().row("South").has("Persons", 5);
        says(() -> cases().row("Suoth"), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt": there is no row "Suoth" in column "Court", did you mean "South"?

                      "North"
                      "South\"""");
        says(() -> twice().row("Dhaka"), """
                    file "foreign.xlsx" > sheet "Twice" > table "B2": 2 rows are called "Dhaka" in column "Name", must be one""");
    }

    @Test
    void finds_a_row_by_another_column() {
        cases().rowWhere("Persons", "5").has("Court", "South");
        says(() -> cases().rowWhere("Persons", "6"), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt": there is no row "6" in column "Persons", must be one of:

                      "21"
                      "5\"""");
        says(() -> cases().rowWhere("Person", "6"), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt": there is no column "Person", did you mean "Persons"?

                      "Court"
                      "Persons"
                      "Open\"""");
    }

    @Test
    void has_totals() {
        cases().total("Persons").isLiveFormula().has(26);
        says(() -> cases().total("Persons").has(27), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt" > row "Total" > column "Persons" > cell "B4"

                      expected | 27
                      found    | 26 from =SUM(B2:B3)""");
        says(() -> twice().total("Since"), """
                    file "foreign.xlsx" > sheet "Twice" > table "B2": has no totals row""");
        says(() -> cases().total("Total"), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt": there is no column "Total", must be one of:

                      "Court"
                      "Persons"
                      "Open\"""");
    }

    @Test
    void has_rows() {
        cases().hasRows(List.of("North", 21, true), List.of("South", 5));
        twice().hasRows(
                        List.of("Dhaka", LocalDate.of(2024, 3, 18)),
                        List.of("Dhaka", LocalDateTime.of(2024, 3, 18, 16, 30)));
        says(() -> cases().hasRows(List.of("North", 22), List.of("South", 5)), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt": 1 row differs

                                     | Court   | Persons | Open
                      expected row 1 | "North" | 22
                      found          | "North" | 21""");
        says(() -> cases().hasRows(List.of("North", 21)), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt": 1 row differs

                                     | Court    | Persons | Open
                      expected row 2 | (no row)
                      found          | "South"  | 5       | FALSE""");
        says(() -> cases().hasRows(List.of("North", 22, ""), List.of("South", 5), List.of("East", 1)), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt": 2 rows differ

                                     | Court    | Persons | Open
                      expected row 1 | "North"  | 22      | (nothing)
                      found          | "North"  | 21      | TRUE
                      expected row 3 | "East"   | 1
                      found          | (no row)""");
    }

    @Test
    void has_rows_of_values_that_a_cell_can_hold() {
        refuses(() -> cases().hasRows(List.of("North", Optional.empty())), """
                    a cell cannot hold Optional.empty (java.util.Optional), must be a number, text, boolean, LocalDate, LocalDateTime or LocalTime""");
    }
}
