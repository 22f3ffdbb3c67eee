package org.attest.testing;

import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.Failing.says;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellLookTest {
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
    void has_a_number_format() {
        cell("A3").hasNumberFormat("#,##0.00");
        says(() -> cell("A3").hasNumberFormat("General"), """
                    file "foreign.xlsx" > sheet "Values" > cell "A3"

                      expected | number format General
                      found    | number format #,##0.00""");
    }

    @Test
    void is_bold() {
        cell("A3").isBold();
        says(() -> cell("A1").isBold(), """
                    file "foreign.xlsx" > sheet "Values" > cell "A1"

                      expected | bold yes
                      found    | bold no""");
    }

    @Test
    void is_italic() {
        cell("A3").isItalic();
        says(() -> cell("A1").isItalic(), """
                    file "foreign.xlsx" > sheet "Values" > cell "A1"

                      expected | italic yes
                      found    | italic no""");
    }

    @Test
    void is_wrapped() {
        cell("A3").isWrapped();
        says(() -> cell("A1").isWrapped(), """
                    file "foreign.xlsx" > sheet "Values" > cell "A1"

                      expected | wrapped yes
                      found    | wrapped no""");
    }

    @Test
    void has_a_fill() {
        cell("A3").hasFill("FFF2CC");
        cell("A1").hasFill("none");
        says(() -> cell("A3").hasFill("FFFFFF"), """
                    file "foreign.xlsx" > sheet "Values" > cell "A3"

                      expected | fill FFFFFF
                      found    | fill FFF2CC""");
    }

    @Test
    void has_a_font_colour() {
        cell("A3").hasFontColour("C00000");
        says(() -> cell("A3").hasFontColour("none"), """
                    file "foreign.xlsx" > sheet "Values" > cell "A3"

                      expected | font colour none
                      found    | font colour C00000""");
    }

    @Test
    void looks_in_every_part() {
        cell("A3").looks("alignment", "general").looks("underlined", "no");
        says(() -> cell("A3").looks("alignment", "right"), """
                    file "foreign.xlsx" > sheet "Values" > cell "A3"

                      expected | alignment right
                      found    | alignment general""");
        says(() -> cell("A3").looks("alignement", "right"), """
                    file "foreign.xlsx" > sheet "Values" > cell "A3": there is no part of a cell's looks "alignement", did you mean "alignment"?

                      "number format"
                      "font"
                      "font size"
                      "bold"
                      "italic"
                      "underlined"
                      "struck out"
                      "font colour"
                      "fill"
                      "alignment"
                      "vertical alignment"
                      "wrapped"
                      "indent"
                      "rotation"
                      "borders"
                      "locked\"""");
    }
}
