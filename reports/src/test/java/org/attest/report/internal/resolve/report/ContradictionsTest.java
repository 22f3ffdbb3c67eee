package org.attest.report.internal.resolve.report;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.attest.report.definition.Aggregate.mean;
import static org.attest.report.definition.Quantity.amount;
import static org.attest.report.definition.Quantity.count;
import static org.attest.report.definition.Quantity.counts;
import static org.attest.report.definition.Quantity.number;
import static org.attest.report.internal.resolve.report.Districts.AREA;
import static org.attest.report.internal.resolve.report.Districts.CASES;
import static org.attest.report.internal.resolve.report.Districts.CONVICTING;
import static org.attest.report.internal.resolve.report.Districts.ROWS;
import static org.attest.report.internal.resolve.report.Districts.SHARE;
import static org.attest.report.internal.resolve.report.Districts.SIZE;
import static org.attest.report.internal.resolve.report.Districts.document;
import static org.attest.report.internal.resolve.report.Districts.printed;
import static org.attest.report.internal.resolve.report.Districts.results;
import static org.attest.report.internal.resolve.report.Districts.stated;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.attest.model.value.Money;
import org.attest.model.value.Unit;
import org.attest.report.definition.Check;
import org.attest.report.definition.Quantity;
import org.attest.report.definition.ReportBuilder;
import org.attest.report.definition.TableFigure;
import org.attest.report.document.CheckResult;
import org.attest.report.document.CheckResult.Severity;
import org.attest.report.document.CheckResult.Verdict;
import org.attest.report.document.Document;
import org.attest.report.problem.ReportDefinitionException;
import org.junit.jupiter.api.Test;

/** Contradictions that no rounding explains are found, placed and worded. */
class ContradictionsTest {
    @Test
    void twelve_kinds_of_contradiction_are_found_and_named() {
        Quantity<String> cases = count(Unit.CASES, d -> stated(356));
        Consumer<ReportBuilder<String>> all =
                r -> r.reconcile("total", count(Unit.CASES, d -> stated(355)), ROWS.total(CASES))
                        .reconcile("number of rows", count(TableFigure.ROWS, d -> stated(4)), ROWS.rows())
                        .reconcile("share", number(Unit.PERCENT, d -> printed("5.4")), ROWS.total(SHARE))
                        .reconcile("decimals", number(AREA, d -> printed("9310.5")), ROWS.total(SIZE))
                        .reconcile("mean", number(Unit.CASES, d -> printed("118.6")), ROWS.figure(mean(CASES)))
                        .reconcile(
                                "money",
                                amount(d -> printed(Money.parse("USD 1"))),
                                amount(d -> printed(Money.parse("USD 1.01"))))
                        .reconcile(
                                "difference",
                                count(Unit.CASES, d -> stated(336)),
                                ROWS.total(CASES).minus(ROWS.total(CONVICTING)))
                        .reconcile(
                                "product",
                                count(Unit.CASES, d -> stated(20)),
                                cases.times(number(Unit.PERCENT, d -> printed("5.3")), Unit.CASES))
                        .reconcile(
                                "flow",
                                cases,
                                count(Unit.CASES, (String d) -> stated(300))
                                        .plus(count(Unit.CASES, (String d) -> stated(80)))
                                        .minus(count(Unit.CASES, (String d) -> stated(25))))
                        .reconcile("parts", cases, counts(Unit.CASES, d -> List.of(stated(300), stated(57))))
                        .reconcile("two editions", cases, count(Unit.CASES, d -> stated(365)))
                        .reconcile("bound", count(Unit.CASES, d -> stated(">400")), ROWS.total(CASES));
        assertThat(results(all)).hasSize(12).allMatch(CheckResult::isFailure);
        assertThat(cells(all)).isEqualTo("""
                        Check <text> | Stated <whole> | Computed <whole> | Difference <whole> | Allowed <whole> | Result <text>
                        total | 355 | 356 | 1 | 0 | differs
                        number of rows | 4 | 3 | -1 | 0 | differs
                        share | 5.4 % | 5.3 % | -0.06 % | 0.05 % | differs
                        decimals | 9,310.5 | 9,310.20 | -0.30 | 0.20 | differs
                        mean | 118.6 | 118.7 | 0.07 | 0.05 | differs
                        money | USD 1.00 | USD 1.01 | USD 0.01 | USD 0.00 | differs
                        difference | 336 | 337 | 1 | 0 | differs
                        product | 20 | 18.868 | -1.132 | 0.178 | differs
                        flow | 356 | 355 | -1 | 0 | differs
                        parts | 356 | 357 | 1 | 0 | differs
                        two editions | 356 | 365 | 9 | 0 | differs
                        bound | over 400 | 356 | [b] (BOUND_ONLY) | 0 | differs
                        """);
    }

    /** The rows of the checks but their sources, without formulas and tones. */
    private static String cells(Consumer<ReportBuilder<String>> checks) {
        return Resolved.checksOf(document(checks))
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.replaceAll(" \\{[^}]*}+", "")
                        .replaceFirst("^\\| ", "")
                        .replaceFirst(" \\| [^|]*$", ""))
                .collect(joining("\n", "", "\n"));
    }

    @Test
    void a_warning_is_told_and_fails_nothing() {
        Document document = document(r -> r.reconcile(
                        "total", Severity.WARNING, count(Unit.CASES, d -> stated(355)), ROWS.total(CASES))
                .check("condition", Severity.WARNING, (d, e) -> Check.Outcome.fails("no")));
        assertThat(document.verdicts())
                .extracting(CheckResult::verdict, CheckResult::isFailure)
                .containsExactly(tuple(Verdict.DIFFERS, false), tuple(Verdict.DIFFERS, false));
        assertThat(Resolved.checksOf(document))
                .contains("| total {CAUTION} |", "differs (warning)", "differs (warning): no {CAUTION}");
    }

    @Test
    void quantities_of_two_units_and_negative_margins_are_refused_all_at_once() {
        Quantity<String> cases = count(Unit.CASES, d -> stated(1));
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() ->
                        document(r -> r.reconcile("sum", cases.plus(number(AREA, d -> printed("1"))), ROWS.total(CASES))
                                .reconcile("margin", cases.within(BigDecimal.valueOf(-1)), ROWS.total(CASES))
                                .reconcile("side", number(AREA, d -> printed("1")), cases.plus(cases))))
                .withMessageContainingAll(
                        "check \"sum\": adds cases and square kilometres, must be of one unit",
                        "check \"margin\": may be -1 off, must be 0 or more",
                        "check \"side\": states square kilometres but computes cases, must be of one unit");
    }
}
