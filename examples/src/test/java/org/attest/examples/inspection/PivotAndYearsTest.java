package org.attest.examples.inspection;

import static org.attest.testing.AttestAssertions.assertThatPdf;
import static org.attest.testing.AttestAssertions.assertThatWorkbook;

import java.nio.file.Path;
import org.attest.testing.WorkbookAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PivotAndYearsTest {
    @TempDir
    Path folder;

    @Test
    void computes_both_from_the_rows() {
        PivotAndYears.main(new String[] {folder.toString()});

        WorkbookAssert workbook = assertThatWorkbook(folder.resolve("shops.xlsx"));
        workbook.table("Pivot")
                .row("Bakery")
                .has("All districts", 78)
                .cell("District: Hill")
                .isLiveFormula()
                .has(25);
        workbook.table("Years").row("Market").cell("Change").isLiveFormula();
        workbook.table("Years").total("Violations").isLiveFormula().has(241);
        assertThatPdf(folder.resolve("shops.pdf")).hasText("All districts 241 206 ▲ +17.0 %");
    }
}
