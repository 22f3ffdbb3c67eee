package org.attest.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.byLessThan;
import static org.assertj.core.api.Assertions.within;
import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.DefinedAssertions.assertThatTable;
import static org.attest.testing.Failing.says;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All rows of a table, one that is called otherwise, and what is said of tables handed down to them. */
class RowsTest {
    @TempDir
    private static Path folder;

    private static TableAssert cases;
    private static DefinedTableAssert<Courts.Court> outcomes;
    private static DefinedTableAssert<Courts.Court> closed;

    @BeforeAll
    static void write() {
        cases = assertThatWorkbook(Foreign.workbook(folder)).table("CasesByCourt");
        Path courts = Courts.workbook(folder);
        outcomes = assertThatTable(courts, Courts.OUTCOMES);
        closed = assertThatTable(courts, Courts.CLOSED);
    }

    @Test
    void pass_one_and_all() {
        cases.everyRow(row -> row.has("Persons", 13, within(8)));
        cases.anyRow(row -> row.has("Persons", 5).has("Open", false));
        outcomes.everyRow(row -> row.has(Courts.SHARE, 100));
        outcomes.anyRow(row -> row.has(Courts.CASES, 100));
    }

    @Test
    void tell_those_that_fail() {
        says(() -> cases.everyRow(row -> row.has("Open", true)), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt": 1 of 2 rows fails

                      row "South" > column "Open" > cell "C3"

                        expected | TRUE
                        found    | FALSE""");
        says(() -> cases.anyRow(row -> row.has("Persons", 6)), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt": none of 2 rows passes

                      row "North" > column "Persons" > cell "B2"

                        expected | 6
                        found    | 21

                      row "South" > column "Persons" > cell "B3"

                        expected | 6
                        found    | 5""");
        says(() -> outcomes.everyRow(row -> row.has(Courts.CASES, 8)), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes": 3 of 4 rows fail

                      row "South" > column "Outcome: Cases" > cell "C8"

                        expected | 8
                        found    | 5

                      row "East" > column "Outcome: Cases" > cell "C9"

                        expected | 8
                        found    | 100

                      row "West" > column "Outcome: Cases" > cell "C10"

                        expected | 8
                        found    | 2""");
    }

    @Test
    void tell_what_assertj_says_of_one() {
        says(() -> cases.everyRow(row -> assertThat(1).as("one").isEqualTo(2)), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt": 2 of 2 rows fail

                      [one]\s
                      expected: 2
                       but was: 1

                      [one]\s
                      expected: 2
                       but was: 1""");
    }

    @Test
    void do_not_pass_where_there_are_none() {
        says(
                () -> closed.everyRow(row -> row.has(Courts.ROOMS, 1)),
                "file \"courts.xlsx\" > sheet \"4 Closed\" > table \"closed\": has no rows, must have some that can be asked");
        says(
                () -> closed.anyRow(row -> row.has(Courts.ROOMS, 1)),
                "file \"courts.xlsx\" > sheet \"4 Closed\" > table \"closed\": none of 0 rows passes");
    }

    @Test
    void tell_the_column_in_which_a_key_stands() {
        outcomes.rowWhere(Courts.CASES, "100").says(Courts.COURT, "East");
        says(
                () -> cases.row("21"),
                "file \"foreign.xlsx\" > sheet \"Cases\" > table \"CasesByCourt\": there is no row \"21\" in column \"Court\", but column \"Persons\" has it: ask with rowWhere");
        says(
                () -> outcomes.row("100"),
                "file \"courts.xlsx\" > sheet \"1 Outcomes\" > table \"Outcomes\": there is no row \"100\" in column \"Court\", but column \"Outcome: Cases\" has it: ask with rowWhere");
    }

    @Test
    void have_numbers_near_to_others() {
        cases.row("North").has("Persons", 20.5, within(0.5)).has("Persons", 20, byLessThan(1.5));
        says(() -> cases.row("North").has("Persons", 20, byLessThan(1.0)), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt" > row "North" > column "Persons" > cell "B2"

                      expected | 20 by less than 1.0
                      found    | 21""");
        says(() -> cases.row("North").has("Court", 20, within(1)), """
                    file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt" > row "North" > column "Court" > cell "A2"

                      expected | 20 within 1
                      found    | "North\"""");
        outcomes.row("North").has(Courts.PER_CASE, 2.6, within(0.03));
        says(() -> outcomes.row("North").has(Courts.PER_CASE, 2.6, within(0.02)), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "North" > column "Outcome: Per case" > cell "D7"

                      expected | 2.6 within 0.02
                      found    | 2.63""");
        says(() -> outcomes.row("East").has(Courts.CONVICTED, 295, within(1)), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "East" > column "Outcome: Convicted" > cell "B9"

                      expected | 295 within 1
                      found    | "over 295\"""");
    }

    @Test
    void are_described_as_their_workbook_is() {
        WorkbookAssert described = assertThatWorkbook(Foreign.workbook(folder)).as("third quarter");
        says(() -> described.table("CasesByCourt").row("North").cell("Persons").has(22), """
                    [third quarter] file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt" > row "North" > column "Persons" > cell "B2"

                      expected | 22
                      found    | 21""");
        says(
                () -> described
                        .sheet("Cases")
                        .table("CasesByCourt")
                        .as("cases")
                        .everyRow(row -> row.has("Persons", 21)),
                """
                    [cases] file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt": 1 of 2 rows fails

                      row "South" > column "Persons" > cell "B3"

                        expected | 21
                        found    | 5""");
        says(() -> described.table("CasesByCourt").column("Persons").values().isEmpty(), """
                    [third quarter] [file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt" > column "Persons"]\s
                    Expecting empty but was: [21L, 5L]""");
    }
}
