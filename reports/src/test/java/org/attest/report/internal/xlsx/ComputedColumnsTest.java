package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.attest.report.definition.Aggregate.count;
import static org.attest.report.definition.Aggregate.distinct;
import static org.attest.report.definition.Aggregate.max;
import static org.attest.report.definition.Aggregate.mean;
import static org.attest.report.definition.Aggregate.median;
import static org.attest.report.definition.Aggregate.min;
import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.definition.Aggregate.weightedMean;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.model.value.Count;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.ArithmeticColumn;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DecimalColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.RunningColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.problem.RenderException;
import org.attest.report.xlsx.XlsxOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Columns that compute, and what many rows come to: two programs compute each formula to the value that was written. */
class ComputedColumnsTest {
    /** A shop's violations and fines of two years; whatever is null is not reported, "<9" and ">9" are bounds. */
    private record Shop(
            String name, String district, String now, String before, String fine, String refund, String rate) {
        private static Optional<Count> count(String text) {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    text.startsWith(">")
                            ? new Count.AtLeast(Long.parseLong(text.substring(1)), true)
                            : text.startsWith("<")
                                    ? new Count.AtMost(Long.parseLong(text.substring(1)), true)
                                    : Count.exactly(Long.parseLong(text)));
        }

        private static Optional<Money> money(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(Money.parse(text));
        }
    }

    private static final Unit VIOLATIONS = new Unit("violations");
    private static final Columns<Shop> C = Columns.of(Shop.class);
    private static final TextColumn<Shop> NAME = C.text("Shop", Shop::name);
    private static final TextColumn<Shop> DISTRICT = C.text("District", Shop::district);
    private static final CountColumn<Shop> NOW =
            C.boundOr("2025", VIOLATIONS, Reason.NOT_REPORTED, row -> Shop.count(row.now()));
    private static final CountColumn<Shop> BEFORE =
            C.boundOr("2024", VIOLATIONS, Reason.WITHHELD, row -> Shop.count(row.before()));
    private static final MoneyColumn<Shop> FINE = C.moneyOr("Fine", Reason.NOT_REPORTED, row -> Shop.money(row.fine()));
    private static final MoneyColumn<Shop> REFUND =
            C.moneyOr("Refund", Reason.NOT_REPORTED, row -> Shop.money(row.refund()));
    private static final DecimalColumn<Shop> RATE = C.decimalOr(
            "Rate",
            Unit.RATIO,
            Reason.NOT_REPORTED,
            row -> Optional.of(row.rate()).filter(text -> !text.isEmpty()).map(BigDecimal::new));
    private static final ArithmeticColumn<Shop> MORE = C.difference("More", NOW, BEFORE);
    private static final ArithmeticColumn<Shop> BOTH = C.sum("Both years", NOW, BEFORE);
    private static final ArithmeticColumn<Shop> NET = C.difference("Net", FINE, REFUND);
    private static final ArithmeticColumn<Shop> CHARGED = C.product("Charged", FINE, RATE);
    private static final RatioColumn<Shop> CHANGE = C.change("Change", NOW, BEFORE);
    private static final RatioColumn<Shop> EACH = C.ratio("Fine per violation", FINE, NOW);
    private static final RunningColumn<Shop> RANK = C.rank("Rank", NOW);
    private static final RunningColumn<Shop> SO_FAR = C.cumulative("So far", FINE);

    private static final List<Shop> SHOPS = List.of(
            new Shop("Ada", "Harbour", "83", "60", "USD 100.30", "USD 100.10", "1.1"),
            new Shop("Bo", "Harbour", "12", "12", "USD 50", "USD 60", "0.333"),
            new Shop("Cy", "Hill", "", "7", "", "USD 3", "2"),
            new Shop("Di", "Hill", "40", "", "USD 0.70", "", ""),
            new Shop("Ed", "Hill", "0", "0", "USD 10", "USD 0", "1"));

    private static Table<Shop> table(List<Aggregate<Shop>> totals) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Aggregate<Shop>[] all = totals.toArray(new Aggregate[0]);
        return Table.of(
                "shops",
                t -> t.columns(NAME, DISTRICT, NOW, BEFORE, FINE, REFUND, RATE)
                        .columns(MORE, BOTH, NET, CHARGED, CHANGE, EACH, RANK, SO_FAR)
                        .rowKey(NAME)
                        .groupBy(DISTRICT, all)
                        .grandTotal("All", all));
    }

    private static byte[] workbook(Table<Shop> table, List<Shop> rows, List<Aggregate<Shop>> figures) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.bind(
                        Report.<List<Shop>>of(
                                "shops",
                                1,
                                Locale.ENGLISH,
                                r -> r.title("Shops").section("S", s -> {
                                    for (int i = 0; i < figures.size(); i++) {
                                        s.figure("Figure " + i, table.figure(figures.get(i)));
                                    }
                                    s.table(table, data -> data);
                                })),
                        rows,
                        Edition.of(LocalDate.of(2026, 3, 31), "Registry"))
                .write(Target.xlsx(out, XlsxOptions.DEFAULT));
        return out.toByteArray();
    }

    /** What a person sees in the row of a sheet whose first cell is this. */
    static String shown(byte[] workbook, String sheet, String first) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            DataFormatter formatter = new DataFormatter(Locale.UK);
            formatter.setUseCachedValuesForFormulaCells(true);
            for (Row row : opened.getSheet(sheet)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
                if (!cells.isEmpty() && cells.getFirst().startsWith(first)) {
                    return String.join(" | ", cells);
                }
            }
            throw new AssertionError("no row " + first);
        }
    }

    @Test
    void each_column_computes_from_its_row_and_says_why_it_cannot() throws IOException {
        byte[] workbook = workbook(table(List.of(sum(MORE), sum(NET), ratio(CHANGE))), SHOPS, List.of());
        assertThat(shown(workbook, "1 Shops", "Ada"))
                .endsWith("| 23 | 143 | USD 0.20 | USD 110.33 | +38.3% | USD 1.21 | 1 | USD 100.30");
        assertThat(shown(workbook, "1 Shops", "Bo"))
                .endsWith("| 0 | 24 | -USD 10.00 | USD 16.65 | 0.0% | USD 4.17 | 3 | USD 150.30");
        assertThat(shown(workbook, "1 Shops", "Cy")).endsWith("| [x] | [x] | [x] | [x] | [x] | [x] | [x] | [x]");
        assertThat(shown(workbook, "1 Shops", "Di"))
                .endsWith("| [c] | [c] | [x] | [x] | [c] | USD 0.02 | 2 | USD 151.00");
        assertThat(shown(workbook, "1 Shops", "Ed"))
                .endsWith("| 0 | 0 | USD 10.00 | USD 10.00 | [z] | [z] | 4 | USD 161.00");
        assertThat(PoiRecalculation.recomputed(workbook)).endsWith(" right");
    }

    private static final List<Aggregate<Shop>> ALL = List.of(
            distinct(DISTRICT),
            count(NOW),
            median(BEFORE),
            mean(FINE),
            weightedMean(RATE, NOW),
            max(MORE),
            mean(BOTH),
            min(NET),
            ratio(CHANGE),
            median(RANK));

    @Test
    void totals_and_figures_say_what_they_are_and_of_how_many_rows() throws IOException {
        byte[] workbook = workbook(table(ALL.subList(1, ALL.size())), SHOPS, ALL);
        assertThat(shown(workbook, "1 Shops", "All"))
                .isEqualTo("All |  | 4 | 9.5 | USD 40.25 |  | 1.00 | 23 | 55.7 | -USD 10.00 |  | +31.9% |  | 2.5 | ");
        assertThat(PoiRecalculation.recomputed(workbook)).endsWith(" right");
        assertThat(shown(workbook, "Shops subtotals", "Hill"))
                .isEqualTo(
                        "Hill | 3 | 2 | 3.5 | USD 5.35 | [z] | 0 | 0.0 | USD 10.00 | [z] | 3.0"
                                + " | 2025; 2024; Fine; Rank: 2 of 3 reporting. Rate; More; Both years; Net; Change: 1 of 3 reporting.");
        StringBuilder summary = new StringBuilder();
        for (int i = 0; i < ALL.size(); i++) {
            summary.append(shown(workbook, "At a glance", "Figure " + i)).append('\n');
        }
        assertThat(summary).hasToString("""
                Figure 0 | 2 | values | Counted in: shops
                Figure 1 (4 of 5 reporting) | 4 | rows | Counted in: shops
                Figure 2 (4 of 5 reporting) | 9.5 | violations | Counted in: shops
                Figure 3 (4 of 5 reporting) | USD 40.25 | USD | Counted in: shops
                Figure 4 (3 of 5 reporting) | 1.00 | ratio | Counted in: shops
                Figure 5 (3 of 5 reporting) | 23 | violations | Counted in: shops
                Figure 6 (3 of 5 reporting) | 55.7 | violations | Counted in: shops
                Figure 7 (3 of 5 reporting) | -USD 10.00 | USD | Counted in: shops
                Figure 8 (3 of 5 reporting) | +31.9% | percent | Counted in: shops
                Figure 9 (4 of 5 reporting) | 2.5 | rank | Counted in: shops
                """);
    }

    /** What would be computed otherwise by a program that passes over words stands there without a formula. */
    @Test
    void bounds_stay_bounds_and_nothing_stays_nothing() throws IOException {
        List<Aggregate<Shop>> totals = List.of(min(NOW), max(BEFORE), sum(FINE), sum(MORE), mean(BOTH), median(RANK));
        byte[] workbook = workbook(
                table(totals),
                List.of(
                        new Shop("Ada", "Hill", "83", "60", "USD 1", "USD 1", "1"),
                        new Shop("Bo", "Hill", ">90", "<50", "USD 2", "USD 1", "1"),
                        new Shop("Cy", "Hill", "40", ">55", "USD 3", "USD 1", "1")),
                List.of());
        assertThat(shown(workbook, "1 Shops", "Bo"))
                .isEqualTo("Bo | Hill | over 90 | under 50 | USD 2.00 | USD 1.00 | 1.00"
                        + " | [b] | [b] | USD 1.00 | USD 2.00 | [b] | [b] | [b] | USD 3.00");
        // Over 90 is no lower than 40; over 55 may be higher than 60.
        assertThat(shown(workbook, "1 Shops", "All"))
                .isEqualTo("All |  | 40 | [b] | USD 6.00 |  |  | 23 | 143.0 |  |  |  |  | 1.5 | ");
        assertThat(PoiRecalculation.recomputed(workbook)).endsWith(" right");

        byte[] empty = workbook(table(totals), List.of(), List.of(mean(FINE), count(NOW)));
        assertThat(shown(empty, "At a glance", "Figure 0")).startsWith("Figure 0 | [z]");
        assertThat(shown(empty, "At a glance", "Figure 1")).startsWith("Figure 1 | 0 |");
        assertThat(PoiRecalculation.recomputed(empty)).isEqualTo("0 right");
    }

    @Test
    void a_running_sum_behind_a_bound_is_unknown_and_has_no_formula() throws IOException {
        RunningColumn<Shop> soFar = C.cumulative("So far", NOW);
        Table<Shop> table = Table.of("shops", t -> t.columns(NAME, NOW, soFar));
        byte[] workbook = workbook(
                table,
                List.of(
                        new Shop("Ada", "", "1", "", "", "", ""),
                        new Shop("Bo", "", "", "", "", "", ""),
                        new Shop("Cy", "", "2", "", "", "", ""),
                        new Shop("Di", "", ">5", "", "", "", ""),
                        new Shop("Ed", "", "2", "", "", "", "")),
                List.of());
        assertThat(shown(workbook, "1 Shops", "Ada")).isEqualTo("Ada | 1 | 1");
        assertThat(shown(workbook, "1 Shops", "Bo")).isEqualTo("Bo | [x] | [x]");
        assertThat(shown(workbook, "1 Shops", "Cy")).isEqualTo("Cy | 2 | 3");
        assertThat(shown(workbook, "1 Shops", "Di")).isEqualTo("Di | over 5 | [b]");
        assertThat(shown(workbook, "1 Shops", "Ed")).isEqualTo("Ed | 2 | [b]");
        assertThat(PoiRecalculation.recomputed(workbook)).isEqualTo("3 right");
    }

    @Test
    void two_currencies_are_not_added() {
        List<Shop> rows = List.of(new Shop("Ada", "Hill", "1", "1", "USD 1", "BDT 1", ""));
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> workbook(table(List.of()), rows, List.of()))
                .withMessage("report \"shops\" > table \"shops\" > column \"Net\":"
                        + " computes with amounts of BDT and USD, must be of one currency");
    }

    @Tag("libreoffice")
    @Test
    void another_program_computes_the_same() {
        assumeTrue(LibreOffice.isPossible(), "LibreOffice is not installed: no formula was recalculated");
        byte[] workbook = workbook(table(ALL.subList(1, ALL.size())), SHOPS, ALL);
        assertThat(Recalculation.differences(workbook)).isEmpty();
        assertThat(Recalculation.formulaCount(workbook)).isEqualTo(76);
    }
}
