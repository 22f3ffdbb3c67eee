package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Result;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DecimalColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.Quantity;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.SourceReference;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.CheckResult.Verdict;
import org.attest.report.style.Tone;
import org.attest.report.xlsx.XlsxOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Numbers at the edges of what a spreadsheet holds, through a whole report: cached as computed by two programs. */
@Tag("libreoffice")
class LiveNumbersTest {
    private record Measured(String name, String group, Number a, Number b) {}

    private static final Columns<Measured> C = Columns.of(Measured.class);
    private static final TextColumn<Measured> NAME = C.text("Name", Measured::name);
    private static final TextColumn<Measured> GROUP = C.text("Group", Measured::group);
    private static final DecimalColumn<Measured> A =
            C.decimal("A", new Unit("m"), Measured::a).decimals(3);
    private static final DecimalColumn<Measured> B =
            C.decimal("B", new Unit("m"), Measured::b).decimals(3);
    private static final RatioColumn<Measured> SHARE = C.share("Share", A, B);
    private static final Table<Measured> TABLE = Table.of(
            "m",
            t -> t.columns(NAME, GROUP, A, B, SHARE)
                    .rowKey(NAME)
                    .groupBy(GROUP, sum(A), ratio(SHARE))
                    .highlight(A.above(0.3), Tone.CAUTION, "above")
                    .grandTotal("All", sum(A), sum(B), ratio(SHARE)));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Result result = new Result(List.of(), 0, Optional.empty(), List.of(), List.of());

    @BeforeEach
    void needs_libreoffice() {
        assumeTrue(LibreOffice.isPossible(), "LibreOffice is not installed: no formula was recalculated");
    }

    private <D> byte[] workbook(Report<D> report, D data) {
        out.reset();
        result = Reports.bind(report, data, Edition.of(LocalDate.of(2024, 3, 31), "Registry"))
                .write(Target.xlsx(out, XlsxOptions.DEFAULT));
        assertThat(Recalculation.differences(out.toByteArray())).isEmpty();
        return out.toByteArray();
    }

    private byte[] measured(Measured... rows) {
        return workbook(
                Report.<List<Measured>>of(
                        "m",
                        1,
                        Locale.ENGLISH,
                        r -> r.title("T")
                                .section(
                                        "S",
                                        s -> s.figure("Above", TABLE.rowsWhere(A.above(0.3)))
                                                .figure("Equal", TABLE.rowsWhere(A.equalTo(0.3)))
                                                .table(TABLE, data -> data))),
                List.of(rows));
    }

    /** What a person sees in the row whose first cell begins so. */
    private static String shown(byte[] workbook, String sheet, String first) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            DataFormatter formatter = new DataFormatter(Locale.UK);
            formatter.setUseCachedValuesForFormulaCells(true);
            Sheet found = opened.getSheet(sheet);
            for (Row row : found) {
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
    void measured_numbers_and_decimals_add_up() throws IOException {
        byte[] workbook = measured(
                new Measured("a", "g", 34.5, 40),
                new Measured("b", "g", 27.25, 40),
                new Measured("c", "h", 94 / 3.0, 40),
                new Measured("d", "h", 1.005f, 1));
        assertThat(shown(workbook, "1 M", "All")).startsWith("All |  | 94.088 | 121.000 | 77.8%");
    }

    @Test
    void a_rule_takes_the_digits_that_count() throws IOException {
        byte[] workbook = measured(
                new Measured("a", "g", 0.1 + 0.2, 1),
                new Measured("b", "g", 0.3, 1),
                new Measured("c", "g", 1.1, 1),
                new Measured("d", "g", 0.7 + 0.1 - 0.5, 1));
        assertThat(shown(workbook, "At a glance", "Above")).startsWith("Above | 1");
        assertThat(shown(workbook, "At a glance", "Equal")).startsWith("Equal | 3");
    }

    /** Decimal quotients that end in 5 behind the printed places, whose doubles lie below. */
    @Test
    void shares_on_a_half_print_half_up() throws IOException {
        Random random = new Random(1);
        List<Measured> rows = new ArrayList<>();
        while (rows.size() < 200) {
            BigDecimal base = BigDecimal.valueOf(1 + random.nextInt(9999), random.nextInt(3));
            BigDecimal share = BigDecimal.valueOf(random.nextInt(2000) * 10L + 5, 4);
            BigDecimal part = base.multiply(share);
            if (part.doubleValue() / base.doubleValue() < share.doubleValue()) {
                rows.add(new Measured("r" + rows.size() + "x", share.toPlainString(), part, base));
            }
        }
        byte[] workbook = measured(rows.toArray(Measured[]::new));
        try (XSSFWorkbook opened = new XSSFWorkbook(
                new ByteArrayInputStream(LibreOffice.computed(Recalculation.withoutCachedValues(workbook))))) {
            DataFormatter formatter = new DataFormatter(Locale.UK);
            formatter.setUseCachedValuesForFormulaCells(true);
            for (Row row : opened.getSheet("1 M")) {
                String name = row.getCell(0) == null ? "" : formatter.formatCellValue(row.getCell(0));
                rows.stream()
                        .filter(each -> each.name().equals(name))
                        .forEach(each -> assertThat(formatter.formatCellValue(row.getCell(4)))
                                .isEqualTo(new BigDecimal(each.group())
                                                .movePointRight(2)
                                                .setScale(1, RoundingMode.HALF_UP)
                                                .toPlainString()
                                        + "%"));
            }
        }
    }

    /** A program that adds twenty thousand doubles one after the other loses the third place: so it is not asked to. */
    @Test
    void a_sum_that_programs_would_round_is_a_number_without_a_formula() throws IOException {
        Random random = new Random(2);
        List<Measured> rows = IntStream.range(0, 20_000)
                .mapToObj(i -> new Measured("r" + i, "g", BigDecimal.valueOf(random.nextLong(90_000_000_000L), 3), 1))
                .toList();
        BigDecimal right = rows.stream().map(row -> (BigDecimal) row.a()).reduce(BigDecimal.ZERO, BigDecimal::add);
        Table<Measured> plain = Table.of("m", t -> t.columns(NAME, A).grandTotal("All", sum(A)));
        byte[] workbook = workbook(
                Report.<List<Measured>>of(
                        "m", 1, Locale.ENGLISH, r -> r.title("T").section("S", s -> s.table(plain, data -> data))),
                rows);
        assertThat(shown(workbook, "1 M", "All").replace(",", "")).isEqualTo("All | " + right.toPlainString());
        assertThat(Recalculation.formulaCount(workbook)).isZero();
    }

    private record Counted(String name, long count) {}

    private record Stated(List<Counted> rows, long total) {}

    private CheckedRow check(long stated, long... counts) throws IOException {
        Columns<Counted> columns = Columns.of(Counted.class);
        CountColumn<Counted> count = columns.count("Cases", Unit.CASES, Counted::count);
        Table<Counted> table = Table.of(
                "k", t -> t.columns(columns.text("Name", Counted::name), count).grandTotal("All", sum(count)));
        Report<Stated> report = Report.of(
                "k",
                1,
                Locale.ENGLISH,
                r -> r.title("T")
                        .section(
                                "S",
                                s -> s.figure("Over", table.rowsWhere(count.above(5)))
                                        .table(table, Stated::rows))
                        .reconcile(
                                "Total",
                                Quantity.count(
                                        Unit.CASES,
                                        data -> Claim.stated(Count.exactly(data.total()), Citation.of("x", "p"))),
                                table.total(count))
                        .sources(data -> List.of(new SourceReference(
                                new SourceId("x"), "T", "P", PartialDate.parse("2024"), "k", Optional.empty()))));
        List<Counted> rows = IntStream.range(0, counts.length)
                .mapToObj(i -> new Counted("r" + i, counts[i]))
                .toList();
        byte[] workbook = workbook(report, new Stated(rows, stated));
        return new CheckedRow(
                result.checks().getFirst().verdict(),
                shown(workbook, "Checks", "Total"),
                shown(workbook, "At a glance", "Over"));
    }

    private record CheckedRow(Verdict verdict, String row, String over) {}

    @Test
    void totals_of_many_digits_are_checked_to_the_last_one() throws IOException {
        CheckedRow agrees = check(9_007_199_254_740_995L, 9_007_199_254_740_991L, 4);
        assertThat(agrees.verdict()).isEqualTo(Verdict.AGREES);
        assertThat(agrees.row()).startsWith("Total | 9,007,199,254,740,995 | 9,007,199,254,740,995 | 0 | agrees");
        assertThat(agrees.over()).startsWith("Over | 1");

        CheckedRow differs = check(1_234_567_890_123_456L, 234_567_890_123_456L);
        assertThat(differs.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(differs.row())
                .startsWith("Total | 1,234,567,890,123,456 | 234,567,890,123,456 | -1,000,000,000,000,000 | differs");
        assertThat(check(5, 9_007_199_254_740_991L, 4).verdict()).isEqualTo(Verdict.DIFFERS);
    }

    private record Fined(String name, Money fine, Money all) {}

    @Test
    void amounts_of_many_digits_take_part_in_rules_and_ratios() throws IOException {
        Columns<Fined> columns = Columns.of(Fined.class);
        MoneyColumn<Fined> fine = columns.money("Fine", Fined::fine);
        MoneyColumn<Fined> all = columns.money("All", Fined::all);
        RatioColumn<Fined> share = columns.share("Share", fine, all);
        Table<Fined> table = Table.of(
                "f",
                t -> t.columns(columns.text("Name", Fined::name), fine, all, share)
                        .highlight(fine.above(100), Tone.CAUTION, "over 100")
                        .grandTotal("Together", sum(fine), sum(all), ratio(share)));
        byte[] workbook = workbook(
                Report.<List<Fined>>of(
                        "f",
                        1,
                        Locale.ENGLISH,
                        r -> r.title("T")
                                .section(
                                        "S",
                                        s -> s.figure("Over", table.rowsWhere(fine.above(100)))
                                                .table(table, d -> d))),
                List.of(
                        new Fined("a", Money.parse("USD 123456789012345.67"), Money.parse("USD 200000000000000.01")),
                        new Fined("b", Money.parse("USD 1"), Money.parse("USD 2"))));
        assertThat(shown(workbook, "At a glance", "Over")).startsWith("Over | 1");
        assertThat(shown(workbook, "1 F", "a"))
                .isEqualTo("a | USD 123,456,789,012,345.67 | USD 200,000,000,000,000.01 | 61.7% | over 100");
        assertThat(shown(workbook, "1 F", "Together"))
                .startsWith("Together | USD 123,456,789,012,346.67 | USD 200,000,000,000,002.01 | 61.7%");
    }

    @Test
    void groups_that_fold_in_two_ways_stay_apart() {
        measured(new Measured("a", "\u1e9e", 1, 1), new Measured("b", "\u00df", 10, 1), new Measured("c", "SS", 5, 1));
    }
}
