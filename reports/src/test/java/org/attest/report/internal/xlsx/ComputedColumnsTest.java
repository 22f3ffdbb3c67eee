package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
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
import org.attest.report.xlsx.XlsxOptions;
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
    private static String shown(byte[] workbook, String sheet, String first) throws IOException {
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

    /** Formulas that POI computes to something else than what was written; how many there are otherwise. */
    private static String recomputed(byte[] workbook) throws IOException {
        List<String> wrong = new ArrayList<>();
        int right = 0;
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            FormulaEvaluator evaluator = opened.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : opened) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            CellValue value = evaluator.evaluate(cell);
                            boolean same = cell.getCachedFormulaResultType() == CellType.NUMERIC
                                    ? Recalculation.same(cell.getNumericCellValue(), value.getNumberValue())
                                    : cell.getStringCellValue().equals(value.getStringValue());
                            if (same) {
                                right++;
                            } else {
                                wrong.add(cell.getAddress() + " " + cell.getCellFormula() + " is " + value);
                            }
                        }
                    }
                }
            }
        }
        return wrong.isEmpty() ? right + " right" : String.join("\n", wrong);
    }

    @Test
    void each_column_computes_from_its_row_and_says_why_it_cannot() throws IOException {
        byte[] workbook = workbook(table(List.of(sum(MORE), sum(NET), ratio(CHANGE))), SHOPS, List.of());
        assertThat(shown(workbook, "1 Shops", "Ada"))
                .endsWith("| 23 | 143 | USD 0.20 | USD 110.33 | +38.3% | USD 1.21 | 1 | USD 100.30");
        assertThat(shown(workbook, "1 Shops", "Bo"))
                .endsWith("| 0 | 24 | USD -10.00 | USD 16.65 | 0.0% | USD 4.17 | 3 | USD 150.30");
        assertThat(shown(workbook, "1 Shops", "Cy")).endsWith("| [x] | [x] | [x] | [x] | [x] | [x] | [x] | [x]");
        assertThat(shown(workbook, "1 Shops", "Di"))
                .endsWith("| [c] | [c] | [x] | [x] | [c] | USD 0.02 | 2 | USD 151.00");
        assertThat(shown(workbook, "1 Shops", "Ed"))
                .endsWith("| 0 | 0 | USD 10.00 | USD 10.00 | [z] | [z] | 4 | USD 161.00");
        assertThat(recomputed(workbook)).isEqualTo("");
    }
}
