package org.attest.examples.report;

import static org.attest.testing.DefinedAssertions.assertThatTable;

import java.nio.file.Path;
import org.attest.model.value.Reason;
import org.attest.report.internal.standard.Wording;
import org.attest.report.internal.standard.tribunal.TribunalCaseload;
import org.attest.report.internal.standard.tribunal.TribunalRow;
import org.attest.report.wording.Notation;
import org.attest.testing.DefinedTableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the tribunals as a reader of the workbook finds them. */
class TribunalWorkbookTest {
    private static final TribunalCaseload CASELOAD = new TribunalCaseload(Wording.in(Notation.ENGLISH));

    @TempDir
    private Path folder;

    private DefinedTableAssert<TribunalRow> outcomes;

    @BeforeEach
    void write() {
        outcomes = assertThatTable(Bundled.workbook(CASELOAD.report, folder), CASELOAD.outcomes);
    }

    @Test
    void shows_three_tribunals_with_figures() {
        outcomes.hasRowCount(7);
        outcomes.row("Dhaka")
                .has(CASELOAD.convicted, 78)
                .has(CASELOAD.cases, 30)
                .has(CASELOAD.perCase, 2.6);
        outcomes.row("Rajshahi")
                .has(CASELOAD.convicted, 14)
                .has(CASELOAD.cases, 4)
                .has(CASELOAD.perCase, 3.5);
        outcomes.row("Barishal")
                .has(CASELOAD.convicted, 2)
                .has(CASELOAD.cases, 1)
                .has(CASELOAD.perCase, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chattogram", "Khulna", "Rangpur", "Sylhet"})
    void shows_four_tribunals_with_a_reason(String tribunal) {
        outcomes.row(tribunal)
                .isMissing(CASELOAD.convicted, Reason.NOT_REPORTED)
                .isMissing(CASELOAD.cases, Reason.NOT_REPORTED)
                .isMissing(CASELOAD.perCase, Reason.MISSING_INPUT);
    }

    @Test
    void totals_are_formulas_with_their_values() {
        outcomes.total(CASELOAD.convicted)
                .isLiveFormula()
                .hasFormula("SUM($B$7:$B$13)")
                .hasCachedValue(94);
        outcomes.total(CASELOAD.cases)
                .isLiveFormula()
                .hasFormula("SUM($C$7:$C$13)")
                .hasCachedValue(35);
    }

    @Test
    void every_figure_is_cited() {
        outcomes.everyFigureIsCited();
        outcomes.row("Dhaka").cites(CASELOAD.convicted, "Bali Process Engagement: Uniting Against Human Trafficking");
    }
}
