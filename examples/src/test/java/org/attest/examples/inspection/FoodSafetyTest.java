package org.attest.examples.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.definition.Aggregate.count;
import static org.attest.report.definition.Aggregate.share;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.testing.AttestAssertions.assertThatPdf;
import static org.attest.testing.DefinedAssertions.assertThatTable;

import java.nio.file.Path;
import java.util.List;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.attest.model.value.Reason;
import org.attest.report.Result;
import org.attest.report.document.CheckResult;
import org.attest.report.document.CheckResult.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoodSafetyTest {
    @TempDir
    Path folder;

    @Test
    void computes_alike_in_both_files() {
        Result result = FoodSafety.write(folder);

        Path workbook = folder.resolve("food.xlsx");
        assertThatTable(workbook, FoodSafety.SHOPS)
                .row("Butcher")
                .has(FoodSafety.MORE, 0)
                .has(FoodSafety.CHANGE, 0)
                .has(FoodSafety.PAID, 250)
                .has(FoodSafety.EACH, 20.83)
                .has(FoodSafety.RANK, 2)
                .has(FoodSafety.SO_FAR, 1500);
        assertThatTable(workbook, FoodSafety.SHOPS)
                .row("Dairy")
                .isMissing(FoodSafety.MORE, Reason.NOT_REPORTED)
                .isMissing(FoodSafety.RANK, Reason.NOT_REPORTED)
                .has(FoodSafety.SO_FAR, 1580.50);
        assertThatTable(workbook, FoodSafety.SHOPS)
                .row("Bakery")
                .has(FoodSafety.CHANGE, 38.3)
                .cell(FoodSafety.CHANGE)
                .isLiveFormula();
        assertThatTable(workbook, FoodSafety.DISTRICTS.table())
                .row("Hill")
                .has(FoodSafety.DISTRICTS.of(sum(FoodSafety.PAID)), 80.50)
                .has(FoodSafety.DISTRICTS.of(share(FoodSafety.PAID)), 5.1)
                .cell(FoodSafety.DISTRICTS.of(sum(FoodSafety.NOW)))
                .isLiveFormula();
        assertThatTable(workbook, FoodSafety.GRADES.spread(List.of("A", "B", "C")))
                .row("Harbour")
                .has(FoodSafety.GRADES.of(count(FoodSafety.SHOP)), 2);
        assertThatPdf(folder.resolve("food.pdf"))
                .hasText("+38.3 %")
                .hasText("-55.6 %")
                .hasText("-EUR 50.00")
                .hasText("EUR 20.83")
                .hasText("EUR 1,580.50")
                .hasText("violations per shop (3 of 4 reporting)")
                .hasText("Hill (2025, Change: 1 of 2 reporting)")
                .hasText("In totals: mean of 2025; median of 2024.");
        assertThat(result.findings()).isEmpty();
        assertThat(result.checks()).extracting(CheckResult::verdict).containsExactly(Verdict.AGREES);
        assertThat(SpreadsheetAudit.of(workbook).notMet()).isEmpty();
    }
}
