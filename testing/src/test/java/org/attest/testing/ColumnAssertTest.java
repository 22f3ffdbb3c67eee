package org.attest.testing;

import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.DefinedAssertions.assertThatTable;
import static org.attest.testing.Failing.says;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnAssertTest {
    @TempDir
    private static Path folder;

    private static WorkbookAssert workbook;
    private static DefinedTableAssert<Courts.Court> outcomes;
    private static DefinedTableAssert<Courts.Court> buildings;

    @BeforeAll
    static void write() {
        workbook = assertThatWorkbook(Foreign.workbook(folder.resolve("foreign.xlsx"), w -> {
            var sheet = w.createSheet("Sorted");
            Object[][] rows = {{"Name", "Rate", "Word"}, {"a", 1, "north"}, {"b", 2.5, "South"}, {"c", "", "west"}};
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < 3; column++) {
                    var cell = (row == 0 ? 0 : 1) * column == 0 && column == 0
                            ? sheet.createRow(row).createCell(0)
                            : sheet.getRow(row).createCell(column);
                    if (rows[row][column] instanceof Number number) {
                        cell.setCellValue(number.doubleValue());
                    } else {
                        cell.setCellValue(rows[row][column].toString());
                    }
                }
            }
        }));
        Path courts = Courts.workbook(folder);
        outcomes = assertThatTable(courts, Courts.OUTCOMES);
        buildings = assertThatTable(courts, Courts.BUILDINGS);
    }

    private static ColumnAssert sorted(String header) {
        return workbook.sheet("Sorted").tableAt("A1").column(header);
    }

    @Test
    void has_values_by_which_numbers_are_equal_whatever_their_type() {
        sorted("Rate").values().containsExactly(1, 2.5f, "").doesNotContain(3L);
        workbook.table("CasesByCourt").column("open").values().containsExactly(true, false);
        says(() -> sorted("Rate").values().containsExactly(1, 2, ""), """
                    [file "foreign.xlsx" > sheet "Sorted" > table "A1" > column "Rate"]\s
                    Expecting actual:
                      [1L, 2.5, ""]
                    to contain exactly (and in same order):
                      [1, 2, ""]
                    but some elements were not found:
                      [2]
                    and others were not expected:
                      [2.5]
                    when comparing values using what cells hold""");
    }

    @Test
    void is_known_by_its_header() {
        says(() -> workbook.table("CasesByCourt").column("Person"), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt": there is no column "Person", did you mean "Persons"?

                      "Court"
                      "Persons"
                      "Open\"""");
    }

    @Test
    void is_sorted_with_what_has_no_value_last() {
        sorted("Rate").isSorted();
        sorted("Word").isSorted();
        says(() -> sorted("Rate").isSortedDescending(), """
                    file "foreign.xlsx" > sheet "Sorted" > table "A1" > column "Rate": is not sorted descending

                      row | value
                      a   | 1
                      b   | 2.5""");
        workbook.table("CasesByCourt").column("Persons").isSortedDescending();
        says(() -> workbook.table("CasesByCourt").column("Persons").isSorted(), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt" > column "Persons": is not sorted ascending

                      row   | value
                      North | 21
                      South | 5""");
    }

    @Test
    void of_a_definition_has_numbers_as_they_are_printed() {
        outcomes.column(Courts.PER_CASE).values().containsExactly(2.63, "[x]", "[b]", "[conflict]");
        outcomes.column(Courts.SHARE).values().containsOnly(100);
        buildings.column(Courts.FIRST_CASE).values().containsOnly(LocalDate.of(2021, 3, 2));
        says(() -> outcomes.column(Courts.CASES).isSortedDescending(), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > column "Outcome: Cases": is not sorted descending

                      row   | value
                      South | 5
                      East  | 100""");
        outcomes.column(Courts.CONVICTED).isSorted().isSortedDescending();
        says(() -> outcomes.column(Courts.ROOMS), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes": there is no column "Rooms", must be one of:

                      "Court"
                      "Outcome: Convicted"
                      "Outcome: Cases"
                      "Outcome: Per case"
                      "Share\"""");
    }
}
