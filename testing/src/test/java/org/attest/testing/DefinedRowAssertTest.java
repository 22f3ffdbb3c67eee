package org.attest.testing;

import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.DefinedAssertions.assertThatTable;
import static org.attest.testing.Failing.says;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Term;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinedRowAssertTest {
    @TempDir
    private static Path folder;

    private static WorkbookAssert workbook;

    @BeforeAll
    static void write() {
        workbook = assertThatWorkbook(Courts.workbook(folder));
    }

    private static DefinedRowAssert<Courts.Court> outcome(String court) {
        return assertThatTable(workbook, Courts.OUTCOMES).row(court);
    }

    private static DefinedRowAssert<Courts.Court> building(String court) {
        return assertThatTable(workbook, Courts.BUILDINGS).row(court);
    }

    @Test
    void has_a_count() {
        outcome("North").has(Courts.CONVICTED, 21).has(Courts.CASES, 8);
        says(() -> outcome("North").has(Courts.CONVICTED, 22), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "North" > column "Outcome: Convicted" > cell "B7"

                      expected | 22
                      found    | 21""");
    }

    @Test
    void has_a_bound_in_words() {
        outcome("East").has(Courts.CONVICTED, Count.parse(">295")).has(Courts.CASES, Count.exactly(100));
        says(() -> outcome("East").has(Courts.CONVICTED, Count.parse(">=295")), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "East" > column "Outcome: Convicted" > cell "B9"

                      expected | "at least 295"
                      found    | "over 295\"""");
        says(() -> outcome("East").has(Courts.CONVICTED, 295), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "East" > column "Outcome: Convicted" > cell "B9"

                      expected | 295
                      found    | "over 295\"""");
    }

    @Test
    void has_a_ratio_as_it_is_printed() {
        outcome("North").has(Courts.PER_CASE, 2.63);
        says(() -> outcome("North").has(Courts.PER_CASE, 2.62), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "North" > column "Outcome: Per case" > cell "D7"

                      expected | 2.62
                      found    | 2.63""");
        says(() -> outcome("South").has(Courts.PER_CASE, 2.62), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "South" > column "Outcome: Per case" > cell "D8"

                      expected | 2.62
                      found    | "[x]" from =IF(ISNUMBER(B8),IF(ISNUMBER(C8),IF(C8=0,"[z]",ROUND(B8/C8,10...""");
    }

    @Test
    void has_a_share_in_per_cent() {
        outcome("North").has(Courts.SHARE, 100);
        says(() -> outcome("North").has(Courts.SHARE, 1), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "North" > column "Share" > cell "E7"

                      expected | 1
                      found    | 100.0""");
    }

    @Test
    void has_a_text() {
        outcome("North").has(Courts.COURT, "North");
        says(() -> outcome("North").has(Courts.COURT, "Norden"), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "North" > column "Court" > cell "A7"

                      expected | "Norden"
                      found    | "North\"""");
    }

    @Test
    void has_a_flag() {
        building("North").has(Courts.OPEN, true);
        says(() -> building("West").has(Courts.OPEN, true), """
                    file "courts.xlsx" > sheet "2 Buildings" > table "Buildings" > row "West" > column "Open" > cell "E9"

                      expected | "yes"
                      found    | "no\"""");
    }

    @Test
    void has_a_length_of_time() {
        building("North").has(Courts.LONGEST, new Term(18));
        says(() -> building("North").has(Courts.LONGEST, new Term(19)), """
                    file "courts.xlsx" > sheet "2 Buildings" > table "Buildings" > row "North" > column "Longest" > cell "D6"

                      expected | "1 year 7 months"
                      found    | "1 year 6 months\"""");
    }

    @Test
    void has_a_day_in_a_column_of_days() {
        building("North").has(Courts.FIRST_CASE, LocalDate.of(2021, 3, 2));
        says(() -> building("North").has(Courts.FIRST_CASE, LocalDate.of(2021, 3, 3)), """
                    file "courts.xlsx" > sheet "2 Buildings" > table "Buildings" > row "North" > column "First case" > cell "C6"

                      expected | 2021-03-03
                      found    | 2021-03-02""");
        says(() -> building("North").has(Courts.FIRST_CASE, PartialDate.parse("2021-03")), """
                    file "courts.xlsx" > sheet "2 Buildings" > table "Buildings" > row "North" > column "First case" > cell "C6"

                      expected | "March 2021"
                      found    | 2021-03-02""");
    }

    @Test
    void has_a_date_in_words_in_a_column_where_one_is_partial() {
        building("North").has(Courts.OPENED, LocalDate.of(2021, 3, 1));
        building("South").has(Courts.OPENED, PartialDate.parse("2021")).has(Courts.OPENED, DateSpan.parse("2021"));
        says(() -> building("South").has(Courts.OPENED, LocalDate.of(2021, 3, 1)), """
                    file "courts.xlsx" > sheet "2 Buildings" > table "Buildings" > row "South" > column "Opened" > cell "B7"

                      expected | "1 March 2021"
                      found    | "2021\"""");
    }

    @Test
    void has_an_amount_of_money() {
        building("North").has(Courts.FINE, Money.of("BDT", 50_000)).has(Courts.FINE, 50_000);
        says(() -> building("North").has(Courts.FINE, Money.of("BDT", 60_000)), """
                    file "courts.xlsx" > sheet "2 Buildings" > table "Buildings" > row "North" > column "Fine" > cell "F6"

                      expected | BDT 60000
                      found    | BDT 50000""");
        says(() -> building("North").has(Courts.FINE, Money.of("USD", 50_000)), """
                    file "courts.xlsx" > sheet "2 Buildings" > table "Buildings" > row "North" > column "Fine" > cell "F6"

                      expected | USD 50000
                      found    | BDT 50000""");
    }

    @Test
    void has_a_link() {
        building("North").has(Courts.SITE, "Site of North", URI.create("https://north.example/"));
        says(() -> building("North").has(Courts.SITE, "Site of North", URI.create("https://north.test/")), """
                    file "courts.xlsx" > sheet "2 Buildings" > table "Buildings" > row "North" > column "Site" > cell "G6"

                      expected | https://north.test/
                      found    | https://north.example/""");
    }

    @Test
    void is_missing_for_a_reason() {
        outcome("South").isMissing(Courts.CONVICTED, Reason.NOT_REPORTED);
        says(() -> outcome("South").isMissing(Courts.CONVICTED, Reason.WITHHELD), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "South" > column "Outcome: Convicted" > cell "B8"

                      expected | "[c]", confidential
                      found    | "[x]\"""");
        says(() -> outcome("North").isMissing(Courts.CONVICTED, Reason.NOT_REPORTED), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "North" > column "Outcome: Convicted" > cell "B7"

                      expected | "[x]", not reported
                      found    | 21""");
    }

    @Test
    void is_disputed_between_values() {
        outcome("West").isDisputed(Courts.CONVICTED, "4", "6");
        says(() -> outcome("West").isDisputed(Courts.CONVICTED, "4", "7"), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "West" > column "Outcome: Convicted" > cell "B10"

                      expected | [conflict] 4; 7
                      found    | [conflict] 4; 6""");
    }

    @Test
    void says_words() {
        outcome("East").says(Courts.CONVICTED, "over 295");
        says(() -> outcome("East").says(Courts.CONVICTED, "under 295"), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "East" > column "Outcome: Convicted" > cell "B9"

                      expected | "under 295"
                      found    | "over 295\"""");
    }

    @Test
    void cites_sources() {
        outcome("North").cites(Courts.CONVICTED, "Yearbook");
        outcome("South").cites(Courts.CONVICTED, "Survey").cites(Courts.CASES, "Yearbook");
        outcome("West").cites(Courts.CONVICTED, "Yearbook", "Survey");
        says(() -> outcome("South").cites(Courts.CONVICTED, "Yearbook", "Survey"), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "South" > column "Outcome: Convicted" > cell "B8"

                      expected | Yearbook; Survey
                      found    | Survey""");
        says(() -> outcome("South").cites(Courts.CONVICTED), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "South" > column "Outcome: Convicted" > cell "B8"

                      expected | no source
                      found    | Survey""");
    }

    @Test
    void gives_the_cell_of_a_column() {
        outcome("North").cell(Courts.PER_CASE).isLiveFormula();
        says(() -> outcome("North").cell(Courts.CASES).isLiveFormula(), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "North" > column "Outcome: Cases" > cell "C7"

                      expected | a formula that looks at other cells, with its result
                      found    | 8""");
    }

    @Test
    void knows_the_columns_of_its_definition_only() {
        says(() -> outcome("North").has(Courts.ROOMS, 5), """
                    file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "North": there is no column "Rooms", must be one of:

                      "Court"
                      "Outcome: Convicted"
                      "Outcome: Cases"
                      "Outcome: Per case"
                      "Share\"""");
    }
}
