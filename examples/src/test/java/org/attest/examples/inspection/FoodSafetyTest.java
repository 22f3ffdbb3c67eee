package org.attest.examples.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.attest.report.Result;
import org.attest.report.document.CheckResult.Verdict;
import org.attest.testing.ExcelAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoodSafetyTest {
    @Test
    void computes_alike_in_both_files(@TempDir Path folder) {
        Result result = FoodSafety.write(folder);

        assertThat(result.findings()).isEmpty();
        assertThat(result.checks()).singleElement().satisfies(check -> assertThat(check.verdict()).isEqualTo(Verdict.AGREES));
        assertThat(SpreadsheetAudit.of(folder.resolve("food.xlsx")).notMet()).isEmpty();
    }
}
