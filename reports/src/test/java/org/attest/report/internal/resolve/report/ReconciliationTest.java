package org.attest.report.internal.resolve.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.definition.Quantity.amount;
import static org.attest.report.definition.Quantity.count;
import static org.attest.report.definition.Quantity.counts;
import static org.attest.report.definition.Quantity.number;
import static org.attest.report.internal.resolve.report.Districts.AREA;
import static org.attest.report.internal.resolve.report.Districts.CASES;
import static org.attest.report.internal.resolve.report.Districts.CONVICTING;
import static org.attest.report.internal.resolve.report.Districts.DISTRICTS;
import static org.attest.report.internal.resolve.report.Districts.OF;
import static org.attest.report.internal.resolve.report.Districts.ROWS;
import static org.attest.report.internal.resolve.report.Districts.SHARE;
import static org.attest.report.internal.resolve.report.Districts.SIZE;
import static org.attest.report.internal.resolve.report.Districts.printed;
import static org.attest.report.internal.resolve.report.Districts.result;
import static org.attest.report.internal.resolve.report.Districts.results;
import static org.attest.report.internal.resolve.report.Districts.stated;
import static org.attest.report.internal.resolve.report.Districts.sumOf;
import static org.attest.report.internal.resolve.report.Districts.verdict;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.attest.model.value.Money;
import org.attest.model.value.Unit;
import org.attest.report.definition.Quantity;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.ReportBuilder;
import org.attest.report.definition.Table;
import org.attest.report.document.CheckResult;
import org.attest.report.document.CheckResult.Verdict;
import org.attest.report.internal.resolve.report.Districts.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantities agree as far as their roundings allow. */
class ReconciliationTest {
    @ParameterizedTest
    @CsvSource({
        "40+29.3+30.6, 100, AGREES", // 99.9: shares of a whole
        "33.3+33.3+33.3, 100, AGREES",
        "8.14+61.55+30.30, 100, AGREES", // Dhaka, 2023 to June 2025
        "33.3+33.3+32.3, 100, DIFFERS",
        "33.33+33.33+33.32, 100, DIFFERS", // two decimals explain less
    })
    void shares_of_a_whole_add_up_as_far_as_they_are_printed(String parts, String whole, Verdict verdict) {
        assertThat(verdict(
                        number(Unit.PERCENT, (String d) -> printed(whole)).exact(),
                        sumOf(Unit.PERCENT, parts.split("\\+"))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "31+497, 524, DIFFERS, 4", // Ministry of Home Affairs, 2019 to 2023
        "256+56, 312, AGREES, 0", // TIP report 2020: prosecuted
        "30+9, 39, AGREES, 0", // TIP report 2020: cases completed
        "184+333, 517, AGREES, 0", // TIP report 2021
        "115+227+469, 811, AGREES, 0", // TIP report 2025
        "43+325+160, 528, AGREES, 0", // Dhaka, 2023 to June 2025
        "37+413+576+218, 1450, DIFFERS, -206", // Kaler Kantho: a year is missing
        "37+361+514+141, 1183, DIFFERS, -130",
        "0+0+0+64, 213, DIFFERS, -149",
        "0+17+14+13, 54, DIFFERS, -10",
    })
    void counts_are_exact(String parts, long total, Verdict verdict, double difference) {
        CheckResult result = result(
                count(Unit.CASES, d -> stated(total)),
                counts(
                        Unit.CASES,
                        d -> Arrays.stream(parts.split("\\+"))
                                .map(Long::valueOf)
                                .map(Districts::stated)
                                .toList()));
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.difference()).hasValue(difference);
        assertThat(result.allowed()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "31, 528, 5.87, AGREES", // printed of 524, but computed of 528
        "31, 524, 5.87, DIFFERS",
        "43, 528, 8.14, AGREES",
        "325, 528, 61.55, AGREES",
        "36, 282, 12.8, AGREES", // BRAC, July 2021: of those disposed of
        "36, 5738, 0.63, AGREES",
        "282, 5738, 4, DIFFERS", // the headline's rate is 4.9 %
        "233, 6134, 3.8, AGREES",
        "233, 6134, 4, AGREES", // the headline rounds
        "233, 804, 29.0, AGREES",
    })
    void a_share_agrees_with_all_that_is_rounded_to_it(long part, long whole, String share, Verdict verdict) {
        Quantity<String> cases = count(Unit.CASES, d -> stated(whole));
        assertThat(verdict(
                        count(Unit.CASES, d -> stated(part)),
                        cases.times(number(Unit.PERCENT, (String d) -> printed(share)), Unit.CASES)))
                .isEqualTo(verdict);
    }

    @Test
    void what_was_pending_and_came_in_less_what_was_resolved_is_pending() {
        Quantity<String> filed = count(Unit.CASES, d -> stated(5738));
        Quantity<String> disposed = count(Unit.CASES, d -> stated(282));
        assertThat(verdict(count(Unit.CASES, d -> stated(5456)), filed.minus(disposed)))
                .isEqualTo(Verdict.AGREES);
        Quantity<String> start = count(Unit.CASES, d -> stated(4601));
        Quantity<String> incoming = count(Unit.CASES, d -> stated(592));
        Quantity<String> resolved = count(Unit.CASES, d -> stated(39));
        assertThat(result(
                                count(Unit.CASES, d -> stated(5100)),
                                start.plus(incoming).minus(resolved))
                        .difference())
                .hasValue(54);
    }

    @Test
    void a_series_that_mixes_rates_and_shares_is_found() {
        assertThat(verdict(number(AREA, d -> printed(".64")), sumOf(AREA, ".45", ".19")))
                .isEqualTo(Verdict.AGREES);
        assertThat(verdict(number(AREA, d -> printed(".72")), sumOf(AREA, ".90", ".54")))
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_total_of_printed_decimals_may_be_off_by_half_a_unit_of_each() {
        CheckResult result = result(number(AREA, d -> printed("9310")), ROWS.total(SIZE));
        assertThat(result.verdict()).isEqualTo(Verdict.AGREES);
        assertThat(result.difference().orElseThrow()).isEqualTo(0.2);
        assertThat(result.allowed()).isEqualTo(0.65);
        assertThat(verdict(number(AREA, d -> printed("9310.5")), ROWS.total(SIZE)))
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void an_author_says_what_is_exact_what_is_rounded_and_what_may_be_off() {
        Quantity<String> inThousands = amount(d -> printed(Money.parse("USD 75000")));
        Quantity<String> paid = amount(d -> printed(Money.parse("USD 75321.40")));
        assertThat(verdict(inThousands, paid)).isEqualTo(Verdict.DIFFERS);
        assertThat(verdict(inThousands.toNearest(BigDecimal.valueOf(1000)), paid))
                .isEqualTo(Verdict.AGREES);
        assertThat(verdict(inThousands.toNearest(BigDecimal.valueOf(500)), paid))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(verdict(count(Unit.CASES, d -> stated(360)), ROWS.total(CASES)))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(verdict(
                        count(Unit.CASES, d -> stated(360)), ROWS.total(CASES).within(BigDecimal.valueOf(4))))
                .isEqualTo(Verdict.AGREES);
        assertThat(verdict(number(AREA, (String d) -> printed("9310")).exact(), ROWS.total(SIZE)))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(verdict(
                        number(Unit.PERCENT, (String d) -> printed("5.3")).within(new BigDecimal("0.1")),
                        ROWS.total(SHARE)))
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void money_is_exact_to_the_last_place_of_its_currency() {
        assertThat(verdict(
                        amount(d -> printed(Money.parse("USD 10.00"))),
                        Quantity.amounts(d -> List.of(
                                printed(Money.parse("USD 3.33")),
                                printed(Money.parse("USD 3.33")),
                                printed(Money.parse("USD 3.33"))))))
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_product_is_as_imprecise_as_its_factors() {
        Quantity<String> share = number(Unit.PERCENT, d -> printed("5.3"));
        CheckResult result = result(ROWS.total(CONVICTING), ROWS.total(CASES).times(share, Unit.CASES));
        assertThat(result.verdict()).isEqualTo(Verdict.AGREES);
        assertThat(result.allowed()).isEqualTo(0.178);
    }

    @Test
    void a_ratio_of_rounded_numbers_is_judged_only_when_the_author_says_how_precise_it_is() {
        RatioColumn<Row> density = OF.ratio("Cases per area", CASES, SIZE);
        Table<Row> table = Table.of(
                "dense",
                t -> t.columns(OF.text("District", Row::name), CASES, SIZE, density)
                        .grandTotal("All", sum(CASES), sum(SIZE), ratio(density)));
        Quantity<String> stated = number(density.unit(), d -> printed("0.04"));
        Consumer<ReportBuilder<String>> rows = r -> r.section("Dense", s -> s.table(table, (d, e) -> DISTRICTS));
        assertThat(results(rows.andThen(r -> r.reconcile("check", stated, table.total(density)))))
                .extracting(CheckResult::verdict)
                .containsExactly(Verdict.NOT_CHECKED);
        assertThat(results(rows.andThen(
                        r -> r.reconcile("check", stated, table.total(density).exact()))))
                .extracting(CheckResult::verdict)
                .containsExactly(Verdict.AGREES);
    }
}
