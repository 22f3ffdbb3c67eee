package org.attest.report.internal.resolve.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.definition.Aggregate.max;
import static org.attest.report.definition.Aggregate.mean;
import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.ArithmeticColumn;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.Column.Extent;
import org.attest.report.document.Document;
import org.attest.report.golden.Golden;
import org.attest.report.internal.resolve.report.Resolved;
import org.junit.jupiter.api.Test;

/** Amounts are added within one currency and never across two. */
class MoneyTest {
    private static final TextColumn<String> LAW = C.text("Law", row -> row.substring(0, 1));
    private static final MoneyColumn<String> FINE =
            C.moneyOr("Fine", Reason.NOT_REPORTED, row -> amount(row.substring(2)));
    private static final TextColumn<String> ROW = C.text("Row", row -> row);
    private static final CountColumn<String> CASES = C.count("Cases", Unit.CASES, row -> 2);
    private static final RatioColumn<String> PER_CASE = C.ratio("Fine per case", FINE, CASES);

    private static final Table<String> FINES = Table.of(
            "fines",
            t -> t.columns(LAW, ROW, FINE, CASES, PER_CASE)
                    .orderBy(FINE.ascending())
                    .groupBy(LAW, sum(FINE), ratio(PER_CASE))
                    .grandTotal("All", sum(FINE), sum(CASES), ratio(PER_CASE)));

    private static Optional<Money> amount(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(Money.parse(text));
    }

    @Test
    void one_currency_adds_up() {
        Golden.matches("money-one-currency", Resolved.table(FINES, "A BDT 50000", "A BDT 1000", "B -"));
    }

    @Test
    void two_currencies_do_not() {
        Golden.matches("money-two-currencies", Resolved.table(FINES, "A USD 476.50", "A BDT 50000", "B USD 3", "C -"));
    }

    /** A group, and a row, of one currency has its total, whatever the others are of. */
    @Test
    void what_is_of_one_currency_is_no_mixture() {
        MoneyColumn<String> back = C.money("Back", "USD", row -> BigDecimal.ONE);
        ArithmeticColumn<String> less = C.difference("Less", FINE, back);
        RatioColumn<String> share = C.share("Share", back, FINE);
        Table<String> table = Table.of(
                "fines",
                t -> t.columns(LAW, ROW, CASES, FINE, back, less, share, PER_CASE)
                        .groupBy(LAW, sum(FINE), sum(less), ratio(share), max(PER_CASE))
                        .groupBy(ROW, mean(FINE), ratio(PER_CASE)));
        assertThat(Resolved.table(table, "A USD 5", "A USD 20.125", "B USD 3", "B EUR 4"))
                .contains(
                        "| A | A USD 5 | 2 | USD 5.00 | USD 1.00 | USD 4.00 | 20.0 % | USD 2.50",
                        "| B | B EUR 4 | 2 | EUR 4.00 | USD 1.00 | units differ (MIXED_UNITS)"
                                + " | units differ (MIXED_UNITS) | EUR 2.00",
                        "subtotal A | Fine = USD 25.125 | Less = USD 23.125 | Share = 8.0 % | Fine per case = USD 10.06",
                        "subtotal B (Less: 1 of 2 reporting) | Fine = units differ (MIXED_UNITS) | Less = USD 2.00"
                                + " | Share = units differ (MIXED_UNITS) | Fine per case = units differ (MIXED_UNITS)",
                        "subtotal B EUR 4 | Fine = EUR 4.00 | Fine per case = EUR 2.00");
    }

    @Test
    void an_amount_in_words_is_reported_but_not_live() {
        Document document = Resolved.report(r -> r.section(
                "Fines",
                s -> s.figure("Reporting", FINES.reporting(FINE))
                        .figure("Total", FINES.total(FINE))
                        .figure("Above 100", FINES.rowsWhere(FINE.above(100)))
                        .table(FINES, (d, e) -> List.of("A USD 476.50", "A BDT 50000", "C -"))));
        assertThat(Resolved.summaryOf(document))
                .contains(
                        "| Reporting | 2 of 3 | ",
                        "| Total | units differ (MIXED_UNITS) | money | ",
                        "| Above 100 | 0 {");
    }

    @Test
    void amounts_and_totals_of_many_digits_lose_none() {
        assertThat(Resolved.table(FINES, "A USD 123456789012345.67", "A USD 0.33"))
                .contains("USD 123,456,789,012,345.67", "USD 123,456,789,012,346.00");
        assertThat(Resolved.table(FINES, "A USD 999999999999999", "A USD 0.01")).contains("USD 999,999,999,999,999.01");
    }

    @Test
    void sums_of_decimals_are_exact() {
        assertThat(Resolved.table(FINES, "A USD 0.10", "A USD 0.20"))
                .contains("USD 0.30 {")
                .doesNotContain("0.30000000000000004");
    }

    @Test
    void widths_count_the_currency() {
        Table<String> table = Table.of("fines", t -> t.columns(FINE));
        assertThat(Resolved.listed(table, List.of("A BDT 50000"))
                        .tables()
                        .getFirst()
                        .columns()
                        .getFirst()
                        .extent())
                .isEqualTo(new Extent("50,000.00".length(), "BDT 50,000.00".length()));
    }
}
