package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.attest.report.definition.Aggregate.count;
import static org.attest.report.definition.Aggregate.mean;
import static org.attest.report.definition.Aggregate.sum;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.resolve.report.Resolved;
import org.attest.report.problem.ReportDefinitionException;
import org.attest.report.xlsx.Profile;
import org.attest.report.xlsx.XlsxOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Groups within groups, with subtotals of each level. */
class NestedGroupsTest {
    private record Shop(String name, String district, String grade, long cases) {}

    private static final Columns<Shop> C = Columns.of(Shop.class);
    private static final TextColumn<Shop> NAME = C.text("Shop", Shop::name);
    private static final TextColumn<Shop> DISTRICT = C.text("District", Shop::district);
    private static final TextColumn<Shop> GRADE = C.text("Grade", Shop::grade);
    private static final CountColumn<Shop> CASES = C.count("Cases", Unit.CASES, Shop::cases);

    private static final Table<Shop> SHOPS = Table.of(
            "shops",
            t -> t.columns(DISTRICT, GRADE, NAME, CASES)
                    .groupBy(DISTRICT, sum(CASES))
                    .groupBy(GRADE, mean(CASES))
                    .grandTotal("All", sum(CASES)));

    private static final List<Shop> ROWS = List.of(
            new Shop("Ada", "Harbour", "A", 1),
            new Shop("Bo", "Hill", "B", 2),
            new Shop("Cy", "Harbour", "B", 4),
            new Shop("Di", "Harbour", "A", 8),
            new Shop("Ed", "Hill", "A", 16));

    private static Reports<List<Shop>> bound(List<Shop> rows) {
        return Reports.bind(
                Report.of(
                        "shops",
                        1,
                        Locale.ENGLISH,
                        r -> r.title("Shops").section("S", s -> s.table(SHOPS, data -> data))),
                rows,
                Edition.of(LocalDate.of(2026, 3, 31), "Registry"));
    }

    private static byte[] workbook(XlsxOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bound(ROWS).write(Target.xlsx(out, options));
        return out.toByteArray();
    }

    private static String shown(byte[] workbook) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            DataFormatter formatter = new DataFormatter(Locale.UK);
            formatter.setUseCachedValuesForFormulaCells(true);
            StringBuilder all = new StringBuilder();
            for (Sheet sheet : opened) {
                all.append(sheet.getSheetName()).append('\n');
                for (Row row : sheet) {
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
                    all.append(String.join(" | ", cells)).append('\n');
                }
            }
            return all.toString();
        }
    }

    @Test
    void each_level_has_its_subtotals_on_a_sheet_or_below_the_table() throws IOException {
        byte[] workbook = workbook(XlsxOptions.DEFAULT);
        assertThat(shown(workbook)).endsWith("""
                Shops subtotals
                Subtotals: shops: District
                Back to contents
                District | Rows | Cases
                Harbour | 3 | 13
                Hill | 2 | 18
                Shops subtotals 2
                Subtotals: shops: District, Grade
                Back to contents
                District | Grade | Rows | Cases
                Harbour | A | 2 | 4.5
                Harbour | B | 1 | 4.0
                Hill | B | 1 | 2.0
                Hill | A | 1 | 16.0
                """);
        assertThat(PoiRecalculation.recomputed(workbook)).endsWith(" right");
        byte[] below = workbook(XlsxOptions.DEFAULT.profile(Profile.WORKING));
        assertThat(shown(below)).endsWith("""
                Hill | A | Ed | 16
                All |  |  | 31
                Subtotals: shops: District
                District | Rows | Cases
                Harbour | 3 | 13
                Hill | 2 | 18
                Subtotals: shops: District, Grade
                District | Grade | Rows | Cases
                Harbour | A | 2 | 4.5
                Harbour | B | 1 | 4.0
                Hill | B | 1 | 2.0
                Hill | A | 1 | 16.0
                """);
        assertThat(PoiRecalculation.recomputed(below)).endsWith(" right");
    }

    /** In print words stand above the rows; where a cell says it in shorthand, the table explains it. */
    @Test
    void a_group_without_a_name_is_told_in_words() {
        TextColumn<Shop> district = C.textOr(
                "District",
                Reason.NOT_REPORTED,
                shop -> Optional.of(shop.district()).filter("Hill"::equals));
        TextColumn<Shop> grade =
                C.textOr("Grade", Reason.NOT_APPLICABLE.inWords("[no grade]"), shop -> Optional.<String>empty());
        Table<Shop> table = Table.of(
                "shops",
                t -> t.columns(NAME, district, grade, CASES)
                        .groupBy(district, sum(CASES))
                        .groupBy(grade, count(NAME)));
        assertThat(Resolved.tableOf(Resolved.listed(table, ROWS)))
                .contains("group \"not reported\"", "group \"Hill\"", "group \"[no grade]\"")
                .contains("legend: Shorthand: [x] not reported; \u201c[no grade]\u201d not applicable.");
    }

    /** The label of a total stands in the first column: what is counted of that stands in the label. */
    @Test
    void rows_are_counted_by_the_column_that_names_them() {
        Table<Shop> table = Table.of(
                "shops",
                t -> t.columns(NAME, DISTRICT, CASES)
                        .groupBy(DISTRICT, count(NAME))
                        .grandTotal("All", count(NAME), sum(CASES)));
        assertThat(Resolved.tableOf(Resolved.listed(table, ROWS)))
                .contains("In totals: number of rows with Shop.", "total All (5) | Cases = 31 {");
    }

    @Test
    void a_table_is_grouped_by_a_column_once() {
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> Table.<Shop>of(
                        "shops",
                        t -> t.columns(NAME, GRADE, CASES).groupBy(GRADE).groupBy(GRADE, sum(CASES))))
                .withMessageContaining(
                        "table \"shops\": is grouped by a column twice, must be by another one each time");
    }

    @Tag("libreoffice")
    @Test
    void another_program_computes_the_same() {
        assumeTrue(LibreOffice.isPossible(), "LibreOffice is not installed: no formula was recalculated");
        byte[] workbook = workbook(XlsxOptions.DEFAULT);
        assertThat(Recalculation.differences(workbook)).isEmpty();
        assertThat(Recalculation.formulaCount(workbook)).isEqualTo(13);
    }
}
