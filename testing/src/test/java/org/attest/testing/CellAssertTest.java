package org.attest.testing;

import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.Failing.refuses;
import static org.attest.testing.Failing.says;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellAssertTest {
    @TempDir
    private static Path folder;

    private static WorkbookAssert workbook;

    @BeforeAll
    static void write() {
        workbook = assertThatWorkbook(Foreign.workbook(folder));
    }

    private static CellAssert cell(String address) {
        return workbook.sheet("Values").cell(address);
    }

    @Test
    void has_a_number() {
        cell("A3").has(1234.5);
        says(() -> cell("A3").has(1234.6), """
                    file "foreign.xlsx" > sheet "Values" > cell "A3"

                      expected | 1234.6
                      found    | 1234.5""");
        says(() -> cell("A5").has(1), """
                    file "foreign.xlsx" > sheet "Values" > cell "A5"

                      expected | 1
                      found    | "one and two\"""");
    }

    @Test
    void has_a_number_to_its_fifteenth_digit() {
        workbook.sheet("Cases").cell("B2").has(21.000000000000004);
        says(() -> workbook.sheet("Cases").cell("B2").has(21.0000000000001), """
                    file "foreign.xlsx" > sheet "Cases" > cell "B2"

                      expected | 21.0000000000001
                      found    | 21""");
    }

    @Test
    void has_a_text_whatever_its_fonts() {
        cell("A5").has("one and two");
        says(() -> cell("A5").has("one and\ntwo"), """
                    file "foreign.xlsx" > sheet "Values" > cell "A5"

                      expected | "one and\\ntwo"
                      found    | "one and two\"""");
    }

    @Test
    void has_a_flag() {
        workbook.sheet("Cases").cell("C2").has(true);
        says(() -> workbook.sheet("Cases").cell("C3").has(true), """
                    file "foreign.xlsx" > sheet "Cases" > cell "C3"

                      expected | TRUE
                      found    | FALSE""");
    }

    @Test
    void has_a_day() {
        cell("A1").has(LocalDate.of(2024, 3, 18));
        says(() -> cell("A1").has(LocalDate.of(2024, 3, 19)), """
                    file "foreign.xlsx" > sheet "Values" > cell "A1"

                      expected | 2024-03-19
                      found    | 2024-03-18""");
        says(() -> cell("A3").has(LocalDate.of(2024, 3, 19)), """
                    file "foreign.xlsx" > sheet "Values" > cell "A3"

                      expected | 2024-03-19
                      found    | 1234.5""");
    }

    @Test
    void has_a_moment() {
        cell("A2").has(LocalDateTime.of(2024, 3, 18, 16, 30));
        says(() -> cell("A2").has(LocalDate.of(2024, 3, 18)), """
                    file "foreign.xlsx" > sheet "Values" > cell "A2"

                      expected | 2024-03-18
                      found    | 2024-03-18 16:30""");
    }

    @Test
    void has_an_error() {
        cell("A4").hasError("#DIV/0!");
        says(() -> cell("A4").hasError("#REF!"), """
                    file "foreign.xlsx" > sheet "Values" > cell "A4"

                      expected | #REF!
                      found    | #DIV/0!""");
    }

    @Test
    void reads_as_its_format_has_it() {
        cell("A3").reads("1,234.50");
        cell("A1").reads("18 March 2024");
        says(() -> cell("A3").reads("1234.5"), """
                    file "foreign.xlsx" > sheet "Values" > cell "A3"

                      expected | "1234.5"
                      found    | "1,234.50\"""");
    }

    @Test
    void is_empty() {
        cell("Z99").isEmpty();
        says(() -> cell("A3").isEmpty(), """
                    file "foreign.xlsx" > sheet "Values" > cell "A3"

                      expected | (nothing)
                      found    | 1234.5""");
    }

    @Test
    void has_a_link() {
        cell("A11").hasLink("https://north.example/");
        says(() -> cell("A11").hasLink("https://south.example/"), """
                    file "foreign.xlsx" > sheet "Values" > cell "A11"

                      expected | https://south.example/
                      found    | https://north.example/""");
        says(() -> cell("A1").hasLink("https://south.example/"), """
                    file "foreign.xlsx" > sheet "Values" > cell "A1"

                      expected | https://south.example/
                      found    | no link""");
    }

    @Test
    void has_a_comment() {
        cell("A3").hasComment("who counted this?");
        says(() -> cell("A1").hasComment("who counted this?"), """
                    file "foreign.xlsx" > sheet "Values" > cell "A1"

                      expected | who counted this?
                      found    | no comment""");
    }

    @Test
    void has_choices_of_its_own_or_of_other_cells() {
        cell("E1").hasChoices("yes", "no");
        cell("E2").hasChoices("high", "low");
        says(() -> cell("E2").hasChoices("high", "middle", "low"), """
                    file "foreign.xlsx" > sheet "Values" > cell "E2"

                      expected | high, middle, low
                      found    | high, low""");
    }

    @Test
    void takes_only_what_its_rule_allows() {
        cell("E3").takesOnly("whole number between 0 and 100");
        says(() -> cell("E3").takesOnly("whole number at least 0"), """
                    file "foreign.xlsx" > sheet "Values" > cell "E3"

                      expected | whole number at least 0
                      found    | whole number between 0 and 100""");
        says(() -> cell("E4").takesOnly("list"), """
                    file "foreign.xlsx" > sheet "Values" > cell "E4"

                      expected | list
                      found    | anything""");
    }

    @Test
    void tells_what_the_test_wants_it_to_tell() {
        says(() -> cell("A3").as("total of fines").has(1), """
                    [total of fines] file "foreign.xlsx" > sheet "Values" > cell "A3"

                      expected | 1
                      found    | 1234.5""");
    }

    @Test
    void knows_an_address_when_it_sees_one() {
        refuses(() -> cell("3A"), """
                    "3A" is no address of a cell, must be letters and a number such as B7""");
    }
}
