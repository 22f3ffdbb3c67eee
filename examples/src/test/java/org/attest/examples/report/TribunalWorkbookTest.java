package org.attest.examples.report;

import static org.attest.report.internal.standard.tribunal.TribunalCaseload.CASES;
import static org.attest.report.internal.standard.tribunal.TribunalCaseload.CONVICTED;
import static org.attest.report.internal.standard.tribunal.TribunalCaseload.OUTCOMES;
import static org.attest.report.internal.standard.tribunal.TribunalCaseload.PER_CASE;
import static org.attest.testing.DefinedAssertions.assertThatTable;

import java.nio.file.Path;
import org.attest.model.value.Reason;
import org.attest.report.internal.standard.tribunal.TribunalRow;
import org.attest.report.standard.StandardReports;
import org.attest.testing.DefinedTableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the tribunals as a reader of the workbook finds them. */
class TribunalWorkbookTest {
    @TempDir
    private Path folder;

    private DefinedTableAssert<TribunalRow> outcomes;

    @BeforeEach
    void write() {
        outcomes = assertThatTable(Bundled.workbook(StandardReports.TRIBUNAL_CASELOAD, folder), OUTCOMES);
    }

    @Test
    void shows_three_tribunals_with_figures() {
        outcomes.hasRowCount(7);
        outcomes.row("Dhaka").has(CONVICTED, 78).has(CASES, 30).has(PER_CASE, 2.6);
        outcomes.row("Rajshahi").has(CONVICTED, 14).has(CASES, 4).has(PER_CASE, 3.5);
        outcomes.row("Barishal").has(CONVICTED, 2).has(CASES, 1).has(PER_CASE, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chattogram", "Khulna", "Rangpur", "Sylhet"})
    void shows_four_tribunals_with_a_reason(String tribunal) {
        outcomes.row(tribunal)
                .isMissing(CONVICTED, Reason.NOT_REPORTED)
                .isMissing(CASES, Reason.NOT_REPORTED)
                .isMissing(PER_CASE, Reason.MISSING_INPUT);
    }

    @Test
    void totals_are_formulas_with_their_values() {
        outcomes.total(CONVICTED).isLiveFormula().hasFormula("SUM($B$10:$B$16)").hasCachedValue(94);
        outcomes.total(CASES).isLiveFormula().hasFormula("SUM($C$10:$C$16)").hasCachedValue(35);
    }

    @Test
    void every_figure_is_cited() {
        outcomes.everyFigureIsCited();
        outcomes.row("Dhaka").cites(CONVICTED, "Bali Process Engagement: Uniting Against Human Trafficking");
    }
}
