package org.attest.testing;

import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.Failing.says;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellFormulaTest {
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
    void is_a_live_formula() {
        cell("A8").isLiveFormula();
        says(() -> cell("A3").isLiveFormula(), """
                    file "foreign.xlsx" > sheet "Values" > cell "A3"

                      expected | a formula that looks at other cells, with its result
                      found    | 1234.5""");
    }

    @Test
    void is_no_live_formula_when_it_looks_at_no_cell() {
        says(() -> cell("A6").isLiveFormula(), """
                    file "foreign.xlsx" > sheet "Values" > cell "A6"

                      expected | a formula that looks at other cells, with its result
                      found    | 2 from =1+1""");
    }

    @Test
    void is_no_live_formula_when_it_was_never_computed() {
        says(() -> cell("A7").isLiveFormula(), """
                    file "foreign.xlsx" > sheet "Values" > cell "A7"

                      expected | a formula that looks at other cells, with its result
                      found    | (nothing) from =A3*2""");
    }

    @Test
    void is_no_live_formula_when_it_comes_to_an_error() {
        says(() -> cell("A9").isLiveFormula(), """
                    file "foreign.xlsx" > sheet "Values" > cell "A9"

                      expected | a formula that looks at other cells, with its result
                      found    | #DIV/0! from =1/0*A1""");
    }

    @Test
    void is_a_constant() {
        cell("A3").isConstant();
        says(() -> cell("A8").isConstant(), """
                    file "foreign.xlsx" > sheet "Values" > cell "A8"

                      expected | a value and no formula
                      found    | "yes" from =IF(A1>0,"yes","no")""");
        says(() -> cell("Z99").isConstant(), """
                    file "foreign.xlsx" > sheet "Values" > cell "Z99"

                      expected | a value and no formula
                      found    | (nothing)""");
    }

    @Test
    void has_a_formula() {
        cell("A7").hasFormula("A3*2");
        says(() -> cell("A7").hasFormula("A3*3"), """
                    file "foreign.xlsx" > sheet "Values" > cell "A7"

                      expected | =A3*3
                      found    | =A3*2""");
        says(() -> cell("A3").hasFormula("A3*3"), """
                    file "foreign.xlsx" > sheet "Values" > cell "A3"

                      expected | =A3*3
                      found    | no formula""");
    }

    @Test
    void has_a_cached_number() {
        cell("A6").hasCachedValue(2);
        says(() -> cell("A6").hasCachedValue(3), """
                    file "foreign.xlsx" > sheet "Values" > cell "A6"

                      expected | 3
                      found    | 2 from =1+1""");
        says(() -> cell("A3").hasCachedValue(1234.5), """
                    file "foreign.xlsx" > sheet "Values" > cell "A3"

                      expected | 1234.5 from a formula
                      found    | 1234.5""");
    }

    @Test
    void has_a_cached_text() {
        cell("A8").hasCachedValue("yes");
        says(() -> cell("A8").hasCachedValue("no"), """
                    file "foreign.xlsx" > sheet "Values" > cell "A8"

                      expected | "no"
                      found    | "yes" from =IF(A1>0,"yes","no")""");
    }
}
