package org.attest.examples.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.OptionalDouble;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.attest.report.Result;
import org.attest.report.document.CheckResult;
import org.attest.report.document.CheckResult.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourtStatisticsTest {
    @TempDir
    Path folder;

    @Test
    void roundings_agree_and_contradictions_do_not() {
        Result result = CourtStatistics.write(folder);
        assertThat(result.checks())
                .extracting(CheckResult::label, CheckResult::verdict, CheckResult::difference)
                .containsExactly(
                        tuple("Cases of all years", Verdict.DIFFERS, OptionalDouble.of(-206)),
                        tuple("Outcomes add up to the cases that were settled", Verdict.DIFFERS, OptionalDouble.of(4)),
                        tuple("Shares of the outcomes add up to all", Verdict.AGREES, OptionalDouble.of(-0.0001)),
                        tuple(
                                "Share of convictions in what was disposed of",
                                Verdict.AGREES,
                                OptionalDouble.of(-0.0208)),
                        tuple("Filed less disposed of is pending", Verdict.AGREES, OptionalDouble.of(0)));
        assertThat(result.hasFailures()).isTrue();
        assertThat(SpreadsheetAudit.of(folder.resolve("courts.xlsx")).notMet()).isEmpty();
    }
}
