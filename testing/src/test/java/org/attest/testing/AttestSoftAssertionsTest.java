package org.attest.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.attest.testing.AttestSoftAssertions.assertSoftly;
import static org.attest.testing.DefinedAssertions.assertThatTable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttestSoftAssertionsTest {
    @TempDir
    private Path folder;

    /** Without the lines of this class, which AssertJ names. */
    private static String failing(Consumer<AttestSoftAssertions> assertions) {
        Throwable error = catchThrowable(() -> assertSoftly(assertions));
        assertThat(error).isInstanceOf(AssertionError.class);
        return String.valueOf(error.getMessage())
                .replaceAll("(?m)^at .*\\R?", "")
                .strip();
    }

    @Test
    void pass_where_all_pass() throws IOException {
        Path file = Foreign.workbook(folder);
        byte[] bytes = Files.readAllBytes(file);
        byte[] pdf = Files.readAllBytes(PlainPdf.in(folder));
        assertSoftly(softly -> {
            softly.assertThatWorkbook(file).table("CasesByCourt").hasRowCount(2);
            softly.assertThatWorkbook(bytes).hasSheets("Cases", "Values", "Lists");
            softly.assertThatWorkbook(new ByteArrayInputStream(bytes)).hasProperty("title", "Foreign cases");
            softly.assertThatPdf(folder.resolve("plain.pdf")).hasPageCount(2);
            softly.assertThatPdf(pdf).hasPageCount(2);
            softly.assertThatPdf(new ByteArrayInputStream(pdf)).page(1).hasText("First");
            softly.assertThat("AssertJ's own").contains("own");
        });
    }

    @Test
    void keep_each_error_and_go_on() {
        Path file = Foreign.workbook(folder);
        assertThat(failing(softly -> {
                    softly.assertThatWorkbook(file)
                            .as("cases")
                            .hasSheets("Cases")
                            .table("CasesByCourt")
                            .hasRowCount(2)
                            .hasRowCount(3)
                            .row("North")
                            .has("Persons", 22)
                            .has("Open", true);
                    softly.assertThat(1).isEqualTo(2);
                }))
                .isEqualTo("""
                        Multiple Failures (4 failures)
                        -- failure 1 --
                        [cases]\s
                        file "foreign.xlsx"

                          expected | Cases
                          found    | Cases, Values, Lists
                        -- failure 2 --
                        [cases]\s
                        file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt"

                          expected | 3 rows
                          found    | 2 rows
                        -- failure 3 --
                        [cases]\s
                        file "foreign.xlsx" > sheet "Cases" > table "CasesByCourt" > row "North" > column "Persons" > cell "B2"

                          expected | 22
                          found    | 21
                        -- failure 4 --
                        expected: 2
                         but was: 1""");
    }

    @Test
    void end_with_what_is_not_there() {
        Path file = Foreign.workbook(folder);
        assertThat(failing(softly -> {
                    softly.assertThatWorkbook(file).hasSheets("Cases");
                    softly.assertThatWorkbook(file).sheet("Values").table("Values");
                    softly.assertThatWorkbook(file).hasSheets();
                }))
                .isEqualTo("""
                        Multiple Failures (2 failures)
                        -- failure 1 --
                        file "foreign.xlsx"

                          expected | Cases
                          found    | Cases, Values, Lists
                        -- failure 2 --
                        file "foreign.xlsx" > sheet "Values": there is no table "Values", nor any other""");
    }

    @Test
    void reach_columns_rows_and_tables_of_definitions() {
        Path file = Courts.workbook(folder);
        assertThat(failing(softly -> {
                    var outcomes = assertThatTable(softly.assertThatWorkbook(file), Courts.OUTCOMES);
                    outcomes.everyRow(row -> row.has(Courts.SHARE, 99)).hasRowCount(3);
                    outcomes.row("North").has(Courts.CONVICTED, 22).cites(Courts.CONVICTED);
                    outcomes.column(Courts.CASES).isSorted().values().hasSize(5);
                }))
                .contains("Multiple Failures (6 failures)", ": 4 of 4 rows fail", "expected | 3 rows")
                .contains(
                        "expected | 22",
                        "expected | no source",
                        "is not sorted ascending",
                        "Expected size: 5 but was: 4");
    }
}
