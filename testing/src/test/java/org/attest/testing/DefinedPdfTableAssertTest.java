package org.attest.testing;

import static org.assertj.core.api.Assertions.within;
import static org.attest.testing.AttestAssertions.assertThatPdf;
import static org.attest.testing.DefinedAssertions.assertThatPdfTable;
import static org.attest.testing.Failing.says;

import java.nio.file.Path;
import org.attest.model.value.Reason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinedPdfTableAssertTest {
    @TempDir
    private static Path folder;

    private static PdfAssert pdf;
    private static DefinedPdfTableAssert<Courts.Court> outcomes;
    private static DefinedPdfTableAssert<Courts.Court> buildings;

    @BeforeAll
    static void write() {
        Path file = Courts.pdf(folder);
        pdf = assertThatPdf(file);
        outcomes = assertThatPdfTable(file, Courts.OUTCOMES);
        buildings = assertThatPdfTable(pdf, Courts.BUILDINGS);
    }

    @Test
    void is_found_by_its_title() {
        says(() -> assertThatPdfTable(pdf, Courts.ELSEWHERE), """
                    file "courts.pdf": there is no table titled "Outcomes by curt", did you mean "Outcomes by court"?

                      "Outcomes by court"
                      "Buildings"
                      "Courts by rooms\"""");
    }

    @Test
    void has_rows() {
        outcomes.hasRowCount(4);
        assertThatPdfTable(pdf, Courts.CLOSED).hasRowCount(0);
        says(() -> outcomes.hasRowCount(5), """
                    file "courts.pdf" > table "Outcomes by court"

                      expected | 5 rows
                      found    | 4 rows""");
        says(() -> outcomes.row("Nort"), """
                    file "courts.pdf" > table "Outcomes by court": there is no row "Nort" in column "Court", did you mean "North"?

                      "North"
                      "South"
                      "East"
                      "West\"""");
    }

    @Test
    void has_numbers_as_they_are_printed() {
        outcomes.row("North")
                .has(Courts.CONVICTED, 21)
                .has(Courts.PER_CASE, 2.63)
                .has(Courts.PER_CASE, 2.6, within(0.03))
                .has(Courts.SHARE, 100);
        says(() -> outcomes.row("North").has(Courts.CONVICTED, 22), """
                    file "courts.pdf" > table "Outcomes by court" > row "North" > column "Convicted"

                      expected | 22
                      found    | 21""");
        says(() -> outcomes.row("South").has(Courts.PER_CASE, 2, within(0.5)), """
                    file "courts.pdf" > table "Outcomes by court" > row "South" > column "Per case"

                      expected | 2 within 0.5
                      found    | [x]""");
    }

    @Test
    void says_bounds_reasons_and_conflicts() {
        outcomes.row("East").says(Courts.CONVICTED, "over 295").has(Courts.CASES, 100);
        outcomes.row("South").isMissing(Courts.CONVICTED, Reason.NOT_REPORTED);
        outcomes.row("West").says(Courts.CONVICTED, "[conflict] 4; 6");
        says(() -> outcomes.row("East").has(Courts.CONVICTED, 295), """
                    file "courts.pdf" > table "Outcomes by court" > row "East" > column "Convicted"

                      expected | 295
                      found    | over 295""");
        says(() -> outcomes.row("South").isMissing(Courts.CONVICTED, Reason.CONFLICT), """
                    file "courts.pdf" > table "Outcomes by court" > row "South" > column "Convicted"

                      expected | "[conflict]"
                      found    | "[x]\"""");
    }

    @Test
    void says_amounts_days_and_words() {
        buildings
                .row("North")
                .says(Courts.FINE, "BDT 50,000.00")
                .has(Courts.FINE, 50_000)
                .says(Courts.OPENED, "1 March 2021")
                .says(Courts.OPEN, "yes");
        says(() -> buildings.row("South").says(Courts.OPEN, "no"), """
                    file "courts.pdf" > table "Buildings" > row "South" > column "Open"

                      expected | "no"
                      found    | "yes\"""");
    }

    @Test
    void has_no_column_that_is_not_printed() {
        says(() -> buildings.row("North").says(Courts.FIRST_CASE, "2 March 2021"), """
                    file "courts.pdf" > table "Buildings" > row "North": there is no printed column "First case", must be one of:

                      "Court"
                      "Opened"
                      "Open"
                      "Fine"
                      "Site"
                      "Rooms\"""");
    }

    @Test
    void has_a_total() {
        outcomes.hasTotal(Courts.CASES, 115).hasTotal(Courts.PER_CASE, 2.63);
        says(() -> outcomes.hasTotal(Courts.CASES, 116), """
                    file "courts.pdf" > table "Outcomes by court" > row "All courts" > column "Cases"

                      expected | 116
                      found    | 115""");
        says(() -> buildings.hasTotal(Courts.ROOMS, 1), "file \"courts.pdf\" > table \"Buildings\": has no totals row");
    }

    @Test
    void asks_every_row_and_any() {
        outcomes.everyRow(row -> row.has(Courts.SHARE, 100)).anyRow(row -> row.has(Courts.CASES, 5));
        outcomes.column(Courts.CASES).values().containsExactly(8, 5, 100, 2);
        outcomes.column(Courts.PER_CASE).values().containsExactly(2.63, "[x]", "[b]", "[conflict]");
        outcomes.rowWhere(Courts.CASES, "5").says(Courts.COURT, "South");
        says(() -> outcomes.anyRow(row -> row.says(Courts.COURT, "Nowhere").has(Courts.CASES, 7)), """
                    file "courts.pdf" > table "Outcomes by court": none of 4 rows passes

                      row "North" > column "Court"

                        expected | "Nowhere"
                        found    | "North"

                      row "South" > column "Court"

                        expected | "Nowhere"
                        found    | "South"

                      row "East" > column "Court"

                        expected | "Nowhere"
                        found    | "East"

                      row "West" > column "Court"

                        expected | "Nowhere"
                        found    | "West\"""");
        says(() -> outcomes.everyRow(row -> row.says(Courts.PER_CASE, "[x]").has(Courts.CASES, 5)), """
                    file "courts.pdf" > table "Outcomes by court": 3 of 4 rows fail

                      row "North" > column "Per case"

                        expected | "[x]"
                        found    | "2.63"

                      row "East" > column "Per case"

                        expected | "[x]"
                        found    | "[b]"

                      row "West" > column "Per case"

                        expected | "[x]"
                        found    | "[conflict]\"""");
    }
}
