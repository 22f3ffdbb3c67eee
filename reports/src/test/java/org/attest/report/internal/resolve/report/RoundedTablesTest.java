package org.attest.report.internal.resolve.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.definition.Quantity.number;
import static org.attest.report.definition.Quantity.numbers;
import static org.attest.report.internal.resolve.report.Districts.AREA;
import static org.attest.report.internal.resolve.report.Districts.printed;
import static org.attest.report.internal.resolve.report.Districts.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.value.Claim;
import org.attest.model.value.Unit;
import org.attest.report.definition.Quantity;
import org.attest.report.definition.ReportBuilder;
import org.attest.report.document.CheckResult;
import org.attest.report.document.CheckResult.Verdict;
import org.junit.jupiter.api.Test;

/** Tables whose numbers are rounded, each for itself, contradict nothing. */
class RoundedTablesTest {
    @Test
    void ten_thousand_tables_that_are_rounded_correctly_agree() {
        Random random = new Random(20_261_201);
        List<Verdict> verdicts = new ArrayList<>();
        for (int report = 0; report < 100; report++) {
            verdicts.addAll(
                    results(r -> IntStream.range(0, 100).forEach(i -> rounded(r, "check " + i, random))).stream()
                            .map(CheckResult::verdict)
                            .toList());
        }
        assertThat(verdicts).hasSize(10_000).containsOnly(Verdict.AGREES);
    }

    /** Adds a check of a table whose numbers are rounded, each for itself. */
    private static void rounded(ReportBuilder<String> report, String label, Random random) {
        int places = random.nextInt(4);
        int size = 2 + random.nextInt(30);
        double scale = Math.pow(10, random.nextInt(7));
        List<BigDecimal> exact = Stream.generate(() -> BigDecimal.valueOf((random.nextDouble() - 0.2) * scale))
                .limit(size)
                .toList();
        BigDecimal sum = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Quantity<String> parts =
                numbers(AREA, d -> exact.stream().map(each -> to(places, each)).toList());
        BigDecimal first = exact.getFirst();
        BigDecimal second = exact.getLast();
        int others = random.nextInt(4);
        switch (random.nextInt(5)) {
            case 0 -> report.reconcile(label, number(AREA, d -> to(others, sum)), parts);
            case 1 ->
                report.reconcile(
                        label,
                        number(AREA, d -> to(others, first.subtract(second))),
                        number(AREA, (String d) -> to(places, first))
                                .minus(number(AREA, (String d) -> to(others, second))));
            case 2 ->
                report.reconcile(
                        label,
                        number(AREA, d -> to(others, first.multiply(second))),
                        number(AREA, (String d) -> to(places, first))
                                .times(number(AREA, (String d) -> to(others, second)), AREA));
            case 3 ->
                report.reconcile(
                        label,
                        parts,
                        number(AREA, (String d) -> to(places, sum.subtract(first)))
                                .plus(number(AREA, (String d) -> to(places, first))));
            default -> {
                List<BigDecimal> shares = exact.stream()
                        .map(each -> each.abs()
                                .multiply(BigDecimal.valueOf(100))
                                .divide(
                                        exact.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add),
                                        20,
                                        RoundingMode.HALF_UP))
                        .toList();
                report.reconcile(
                        label,
                        number(Unit.PERCENT, (String d) -> printed("100")).exact(),
                        numbers(
                                Unit.PERCENT,
                                d -> shares.stream()
                                        .map(each -> to(places, each))
                                        .toList()));
            }
        }
    }

    private static Claim<BigDecimal> to(int places, BigDecimal number) {
        return printed(number.setScale(places, RoundingMode.HALF_UP));
    }
}
