package org.attest.report.internal.resolve.report;

import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.definition.Quantity.numbers;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DecimalColumn;
import org.attest.report.definition.Quantity;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.ReportBuilder;
import org.attest.report.definition.Table;
import org.attest.report.document.CheckResult;
import org.attest.report.document.CheckResult.Verdict;
import org.attest.report.document.Document;

/** Three districts, and quantities beside what their table computes. */
public final class Districts {
    private Districts() {}

    public static final Citation HERE = Citation.of("report", "table 2");
    public static final Unit AREA = new Unit("square kilometres");

    /** A district: its cases, those that were convicted, and its area. */
    public record Row(String name, long cases, long convicting, BigDecimal area) {}

    public static final Columns<Row> OF = Columns.of(Row.class);
    public static final CountColumn<Row> CASES = OF.count("Cases", Unit.CASES, Row::cases);
    public static final CountColumn<Row> CONVICTING = OF.count("Convicting", Unit.CASES, Row::convicting);
    public static final RatioColumn<Row> SHARE = OF.share("Share", CONVICTING, CASES);
    public static final DecimalColumn<Row> SIZE = OF.decimal("Area", AREA, Row::area);
    public static final Table<Row> ROWS = Table.of(
            "rows",
            t -> t.columns(OF.text("District", Row::name), CASES, CONVICTING, SHARE, SIZE)
                    .grandTotal("All", sum(CASES), sum(CONVICTING), ratio(SHARE), sum(SIZE)));

    public static final List<Row> DISTRICTS = List.of(
            new Row("Dhaka", 218, 13, new BigDecimal("1463.6")),
            new Row("Khulna", 97, 4, new BigDecimal("4394.5")),
            new Row("Sylhet", 41, 2, new BigDecimal("3452.1")));

    public static Claim<Count> stated(long number) {
        return Claim.stated(Count.exactly(number), HERE);
    }

    public static Claim<Count> stated(String count) {
        return Claim.stated(Count.parse(count), HERE);
    }

    public static Claim<BigDecimal> printed(String number) {
        return Claim.stated(new BigDecimal(number), HERE);
    }

    public static <T> Claim<T> printed(T number) {
        return Claim.stated(number, HERE);
    }

    public static Document document(Consumer<ReportBuilder<String>> checks) {
        return Resolved.report(checks.andThen(r -> r.section("Rows", s -> s.table(ROWS, (d, e) -> DISTRICTS))));
    }

    /** What the checks of a report came to. */
    public static List<CheckResult> results(Consumer<ReportBuilder<String>> checks) {
        return document(checks).verdicts();
    }

    public static CheckResult result(Quantity<? super String> stated, Quantity<? super String> computed) {
        return results(r -> r.reconcile("check", stated, computed)).getFirst();
    }

    public static Verdict verdict(Quantity<? super String> stated, Quantity<? super String> computed) {
        return result(stated, computed).verdict();
    }

    public static Quantity<String> sumOf(Unit unit, String... parts) {
        return numbers(unit, d -> Arrays.stream(parts).map(Districts::printed).toList());
    }
}
