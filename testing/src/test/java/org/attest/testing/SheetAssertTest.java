package org.attest.testing;

import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.Failing.says;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetAssertTest {
    @TempDir
    private static Path folder;

    private static WorkbookAssert workbook;

    @BeforeAll
    static void write() {
        workbook = assertThatWorkbook(Foreign.workbook(folder));
    }

    @Test
    void has_cells() {
        workbook.sheet("Cases").cell("A2").has("North");
        says(() -> workbook.sheet("Cases").cell("A2").has("South"), """
                    file "foreign.xlsx" > sheet "Cases" > cell "A2"

                      expected | "South"
                      found    | "North\"""");
    }

    @Test
    void has_native_tables() {
        workbook.sheet("Cases").table("CASESBYCOURT");
        says(() -> workbook.sheet("Cases").table("CasesByYear"), """
                    file "foreign.xlsx" > sheet "Cases": there is no table "CasesByYear", did you mean "CasesByCourt"?

                      "CasesByCourt\"""");
        says(() -> workbook.sheet("Values").table("CasesByCourt"), """
                    file "foreign.xlsx" > sheet "Values": there is no table "CasesByCourt", nor any other""");
    }

    @Test
    void has_tables_that_are_not_marked_up() {
        workbook.sheet("Cases")
                .tableAt("A1")
                .hasHeaders("Court", "Persons", "Open")
                .hasRowCount(3);
        says(() -> workbook.sheet("Cases").tableAt("B1").hasRowCount(4), """
                    file "foreign.xlsx" > sheet "Cases" > table "B1"

                      expected | 4 rows
                      found    | 3 rows""");
        says(() -> workbook.sheet("Cases").tableAt("F7").hasRowCount(4), """
                    file "foreign.xlsx" > sheet "Cases" > table "F7"

                      expected | 4 rows
                      found    | 0 rows""");
    }

    @Test
    void is_visible() {
        workbook.sheet("Cases").isVisible();
        says(() -> workbook.sheet("Lists").isVisible(), """
                    file "foreign.xlsx" > sheet "Lists"

                      expected | visible
                      found    | hidden""");
    }

    @Test
    void is_hidden() {
        workbook.sheet("Lists").isHidden();
        says(() -> workbook.sheet("Cases").isHidden(), """
                    file "foreign.xlsx" > sheet "Cases"

                      expected | hidden
                      found    | visible""");
    }

    @Test
    void has_merged_cells() {
        workbook.sheet("Values").hasMergedCells("A10:C10");
        workbook.sheet("Cases").hasMergedCells();
        says(() -> workbook.sheet("Values").hasMergedCells(), """
                    file "foreign.xlsx" > sheet "Values"

                      expected | none
                      found    | A10:C10""");
        says(() -> workbook.sheet("Values").hasMergedCells("A11:C11", "A10:C10"), """
                    file "foreign.xlsx" > sheet "Values"

                      expected | A10:C10, A11:C11
                      found    | A10:C10""");
    }
}
