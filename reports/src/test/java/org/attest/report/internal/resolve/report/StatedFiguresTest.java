package org.attest.report.internal.resolve.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.attest.report.definition.Aggregate.mean;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Money;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.Quantity;
import org.attest.report.definition.ReportBuilder;
import org.attest.report.definition.Table;
import org.attest.report.document.Document;
import org.attest.report.problem.RenderException;
import org.junit.jupiter.api.Test;

/** Amounts and numbers that sources state, as figures and beside computed ones. */
class StatedFiguresTest {
    private static final MoneyColumn<String> FINE = C.money("Fine", Money::parse);
    private static final Table<String> FINES =
            Table.of("fines", t -> t.columns(C.text("Row", row -> row), FINE).grandTotal("All", sum(FINE)));
    private static final Citation HERE = Citation.of("report", "paragraph 8");

    private static Document document(Consumer<ReportBuilder<String>> checks) {
        return Resolved.report(checks.andThen(r ->
                r.section("Fines", s -> s.table(FINES, (d, e) -> List.of("USD 100.10", "USD -0.30", "USD 7")))));
    }

    private static String reconciled(Claim<Money> stated) {
        return Resolved.checksOf(document(r -> r.reconcile("fines", Quantity.amount(d -> stated), FINES.total(FINE))));
    }

    @Test
    void an_amount_agrees_or_differs_to_the_last_cent() {
        assertThat(reconciled(Claim.stated(Money.parse("USD 106.80"), HERE)))
                .contains("| fines | USD 106.80 | USD 106.80 {TotalOf[table=fines, column=1]} | USD 0.00 {InRow["
                        + "operation=DIFFERENCE, columns=[2, 1], whole=false]} | agrees {");
        assertThat(reconciled(Claim.stated(Money.parse("USD 107"), HERE)))
                .contains("| USD 107.00 {CRITICAL} | USD 106.80 {", "| -USD 0.20 {", "| differs {");
        assertThat(reconciled(Claim.of(List.of(
                        Assertion.stated(Money.parse("USD 106.80"), HERE),
                        Assertion.stated(Money.parse("USD 90"), Citation.of("press", "page 2"))))))
                .contains("| [conflict] USD 106.80 (A para. 8); USD 90.00 (B p. 2) | USD 106.80 {", "| conflict |");
        assertThat(reconciled(Claim.notReported()))
                .contains("| [x] (NOT_REPORTED) | USD 106.80 {", "| not computable |");
    }

    @Test
    void amounts_of_two_currencies_are_not_compared() {
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> reconciled(Claim.stated(Money.parse("BDT 106"), HERE)))
                .withMessage(
                        "report \"sample\" > check \"fines\": states BDT but computes USD, must be of one currency");
    }

    @Test
    void a_number_is_compared_with_a_mean() {
        Document document = document(r -> r.reconcile(
                "mean",
                Quantity.number(MoneyColumn.MONEY, d -> Claim.stated(new BigDecimal("35.6"), HERE)),
                FINES.figure(mean(FINE))));
        assertThat(Resolved.checksOf(document))
                .contains(
                        "| mean | 35.6 | USD 35.60 {OfRows[calculation=MEAN, table=fines, columns=[1]]} | USD 0.00 {");
    }

    @Test
    void a_mean_agrees_with_one_that_is_stated_with_fewer_decimals_and_with_no_other() {
        assertThat(againstMean("36"))
                .contains("| mean | 36 | USD 35.60 {", "| -USD 0.40 {", "| agrees within rounding {");
        assertThat(againstMean("35")).contains("| differs {");
        assertThat(againstMean("35.70")).contains("| differs {");
    }

    private static String againstMean(String stated) {
        return Resolved.checksOf(document(r -> r.reconcile(
                "mean",
                Quantity.number(MoneyColumn.MONEY, d -> Claim.stated(new BigDecimal(stated), HERE)),
                FINES.figure(mean(FINE)))));
    }

    @Test
    void more_decimals_than_a_spreadsheet_holds_stand_in_words() {
        Document document = document(r -> r.section(
                "Figures",
                s -> s.figureMoney("Budget", d -> Claim.stated(Money.parse("USD 5.12345678901234567890"), HERE))));
        assertThat(Resolved.summaryOf(document)).contains("5.1234567890123456789");
    }

    @Test
    void a_stated_amount_may_be_a_key_figure() {
        Document document = document(r -> r.section(
                "Figures",
                s -> s.figureMoney("Budget", d -> Claim.stated(Money.parse("USD -5.50"), HERE))
                        .figureMoney("Other", d -> Claim.notReported())));
        assertThat(Resolved.summaryOf(document))
                .contains("| Budget | -USD 5.50 | USD | ", "| Other | [x] (NOT_REPORTED) | ");
    }
}
