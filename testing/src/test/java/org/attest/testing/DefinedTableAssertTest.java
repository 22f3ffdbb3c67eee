package org.attest.testing;

import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.DefinedAssertions.assertThatTable;
import static org.attest.testing.Failing.says;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinedTableAssertTest {
    @TempDir
    private static Path folder;

    private static WorkbookAssert workbook;

    @BeforeAll
    static void write() {
        workbook = assertThatWorkbook(Courts.workbook(folder));
    }

    @Test
    void is_found_by_title_and_headers() {
        assertThatTable(workbook, Courts.OUTCOMES);
        says(() -> assertThatTable(workbook, Courts.ELSEWHERE), """
                    file "courts.xlsx": there is no table titled "Outcomes by curt", did you mean "Outcomes by court"?

                      "Contents"
                      "At a glance"
                      "Outcomes by court"
                      "Buildings"
                      "Courts by rooms"
                      "Notes"
                      "Sources"
                      "Checks\"""");
        says(() -> assertThatTable(workbook, Courts.OTHER_HEADERS), """
                    file "courts.xlsx": the table titled "Buildings" has other headers

                      expected | Court, Rooms
                      found    | Court, Opened, First case, Longest, Open, Fine, Site, Rooms""");
    }

    @Test
    void has_rows() {
        assertThatTable(workbook, Courts.OUTCOMES).hasRowCount(4);
        assertThatTable(workbook, Courts.CLOSED).hasRowCount(0);
        says(() -> assertThatTable(workbook, Courts.OUTCOMES).hasRowCount(5), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes"

                      expected | 5 rows
                      found    | 4 rows""");
        says(() -> assertThatTable(workbook, Courts.CLOSED).hasRowCount(1), """
                    file "courts.xlsx" > sheet "4 Closed" > table "closed"

                      expected | 1 row
                      found    | 0 rows""");
    }

    @Test
    void finds_a_row_by_the_key_of_its_definition() {
        assertThatTable(workbook, Courts.OUTCOMES).row("North");
        says(() -> assertThatTable(workbook, Courts.OUTCOMES).row("Nroth"), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes": there is no row "Nroth" in column "Court", did you mean "North"?

                      "North"
                      "South"
                      "East"
                      "West\"""");
        says(() -> assertThatTable(workbook, Courts.CLOSED).row("North"), """
                    file "courts.xlsx" > sheet "4 Closed" > table "closed": there is no row "North" in column "Court", nor any other""");
    }

    @Test
    void finds_no_row_where_two_have_the_key() {
        says(() -> assertThatTable(workbook, Courts.BY_ROOMS).row("5"), """
                    file "courts.xlsx" > sheet "3 By rooms" > table "ByRooms": 2 rows are called "5" in column "Rooms", must be one""");
    }

    @Test
    void has_a_total() {
        assertThatTable(workbook, Courts.OUTCOMES)
                .total(Courts.CASES)
                .isLiveFormula()
                .hasCachedValue(115);
        says(
                () -> assertThatTable(workbook, Courts.OUTCOMES)
                        .total(Courts.CASES)
                        .hasCachedValue(116),
                """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "All courts" > column "Outcome: Cases" > cell "C11"

                      expected | 116
                      found    | 115 from =SUM($C$7:$C$10)""");
        says(() -> assertThatTable(workbook, Courts.BUILDINGS).total(Courts.ROOMS), """
                    file "courts.xlsx" > sheet "2 Buildings" > table "Buildings": has no totals row""");
    }

    @Test
    void has_a_citation_for_every_figure() {
        assertThatTable(workbook, Courts.OUTCOMES).everyFigureIsCited();
        says(() -> assertThatTable(workbook, Courts.BUILDINGS).everyFigureIsCited(), """
                    file "courts.xlsx" > sheet "2 Buildings" > table "Buildings": 8 figures are not cited

                      cell           | row   | column | figure | why
                      2 Buildings!F6 | North | Fine   | 50000  | its column cites nothing
                      2 Buildings!H6 | North | Rooms  | 5      | its column cites nothing
                      2 Buildings!F7 | South | Fine   | 50000  | its column cites nothing
                      2 Buildings!H7 | South | Rooms  | 5      | its column cites nothing
                      2 Buildings!F8 | East  | Fine   | 50000  | its column cites nothing
                      2 Buildings!H8 | East  | Rooms  | 4      | its column cites nothing
                      2 Buildings!F9 | West  | Fine   | 50000  | its column cites nothing
                      2 Buildings!H9 | West  | Rooms  | 4      | its column cites nothing""");
    }
}
