package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.xlsx.Sample.figure;
import static org.attest.report.internal.xlsx.Sample.live;
import static org.attest.report.internal.xlsx.Sample.row;
import static org.attest.report.internal.xlsx.Sample.text;
import static org.attest.report.internal.xlsx.Sample.whole;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.report.document.Calculation;
import org.attest.report.document.Cell;
import org.attest.report.document.Expression;
import org.attest.report.document.Grouping;
import org.attest.report.document.Rule;
import org.attest.report.document.Table;
import org.attest.report.internal.xlsx.plan.RuleText;
import org.junit.jupiter.api.Test;

/** What the formulas look like; that they compute what they should is proved by {@link RecalculationTest}. */
class FormulasTest {
    private static String formula(String sheet, String address) throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(SampleReport.tribunals())) {
            XSSFCell cell = Workbooks.cell(workbook, sheet, address);
            return cell.getCellFormula() + " -> " + cell.getRawValue();
        }
    }

    @Test
    void totals_are_summed_below_their_column_and_referred_to_elsewhere() throws IOException {
        assertThat(formula("1 Outcomes", "B13")).isEqualTo("SUM($B$6:$B$12) -> 94");
        assertThat(formula("Summary", "B9")).isEqualTo("'1 Outcomes'!B13 -> 94");
        assertThat(formula("Subtotals Commitments", "C7")).isEqualTo("SUM('2 Commitments'!$C$4:$C$7) -> 13");
    }

    @Test
    void a_ratio_passes_on_why_an_input_is_no_number() throws IOException {
        assertThat(formula("1 Outcomes", "D6"))
                .isEqualTo("IF(ISNUMBER(B6),IF(ISNUMBER(C6),IF(C6=0,\"[z]\",ROUND(B6/C6,10)),"
                        + "IF(LEFT(C6)=\"[\",LEFT(C6,FIND(\"]\",C6)),IF(ISNUMBER(--RIGHT(C6)),\"[b]\",C6))),"
                        + "IF(LEFT(B6)=\"[\",LEFT(B6,FIND(\"]\",B6)),IF(ISNUMBER(--RIGHT(B6)),\"[b]\",B6)))"
                        + " -> 2.6");
        assertThat(formula("1 Outcomes", "D11")).endsWith(" -> [conflict]");
    }

    private static final String BOTH = "$B$6:$B$12,\">=-1E+307\",$C$6:$C$12,\">=-1E+307\"";

    @Test
    void a_ratio_of_sums_takes_rows_where_both_are_numbers() throws IOException {
        assertThat(formula("1 Outcomes", "D13"))
                .startsWith("IF(COUNTIFS(" + BOTH + ")=0,\"[x]\",IF(SUMIFS($C$6:$C$12," + BOTH + ")=0,\"[z]\",")
                .endsWith("SUMIFS($B$6:$B$12," + BOTH + ")/SUMIFS($C$6:$C$12," + BOTH + "),10))) -> 2.6857142857");
    }

    @Test
    void counts_are_live() throws IOException {
        assertThat(formula("Summary", "B10"))
                .isEqualTo("COUNT('1 Outcomes'!$B$6:$B$12)&\" of \"&ROWS('1 Outcomes'!$A$6:$A$12) -> 3 of 7");
        assertThat(formula("Summary", "B13")).isEqualTo("COUNTIFS('1 Outcomes'!$B$6:$B$12,\">=\"&9.5) -> 2");
        assertThat(formula("Summary", "B14")).isEqualTo("ROWS('1 Outcomes'!$A$6:$A$12) -> 7");
    }

    @Test
    void groups_whose_names_are_more_than_text_to_sumifs_are_compared_exactly() throws IOException {
        assertThat(formula("Subtotals Commitments", "C4"))
                .isEqualTo("SUM(IF('2 Commitments'!$A$4:$A$7=A4,'2 Commitments'!$C$4:$C$7)) -> 8");
        assertThat(formula("Subtotals Commitments", "B4")).isEqualTo("SUM(IF('2 Commitments'!$A$4:$A$7=A4,1)) -> 2");
    }

    @Test
    void a_count_within_a_text_shows_its_thousands_from_a_thousand_rows_on() throws IOException {
        assertThat(reporting(999)).isEqualTo("COUNT('cases'!$B$4:$B$1002)&\" of \"&ROWS('cases'!$A$4:$A$1002)");
        assertThat(reporting(1000))
                .isEqualTo("FIXED(COUNT('cases'!$B$4:$B$1003),0)&\" of \"&FIXED(ROWS('cases'!$A$4:$A$1003),0)");
    }

    private static String reporting(int rows) throws IOException {
        Table cases = Sample.table(
                "cases", List.of(text("Case"), whole("Persons")), Collections.nCopies(rows, row("one of many", 1)));
        Table count = Sample.table(
                "count",
                List.of(text("Cases")),
                List.of(row(live(
                        new Expression.Reporting("cases", 1),
                        Cell.of(String.format(Locale.ROOT, "%,d of %,d", rows, rows))))));
        try (XSSFWorkbook workbook = Workbooks.open(Sample.of(cases, count))) {
            return Workbooks.cell(workbook, "count", "A4").getCellFormula();
        }
    }

    @Test
    void a_group_whose_name_is_longer_than_a_criterion_is_compared_exactly() throws IOException {
        assertThat(sumOfGroup("a".repeat(255))).isEqualTo("SUMIFS('cases'!$B$4:$B$4,'cases'!$A$4:$A$4,A4)");
        assertThat(sumOfGroup("a".repeat(256))).isEqualTo("SUM(IF('cases'!$A$4:$A$4=A4,'cases'!$B$4:$B$4))");
    }

    private static String sumOfGroup(String group) throws IOException {
        Table cases = Sample.grouped(
                Sample.table("cases", List.of(text("Court"), whole("Persons")), List.of(row(group, 1))),
                new Grouping(0, List.of(SampleTables.group(group, 1)), Optional.empty(), Optional.empty()));
        Table sums = Sample.table(
                "sums",
                List.of(text("Court"), whole("Persons")),
                List.of(row(
                        group,
                        live(
                                new Expression.OfGroup(
                                        Calculation.SUM, "cases", List.of(1), SampleTables.ofGroup(group)),
                                figure(1)))));
        try (XSSFWorkbook workbook = Workbooks.open(Sample.of(cases, sums))) {
            return Workbooks.cell(workbook, "sums", "B4").getCellFormula();
        }
    }

    @Test
    void a_table_without_rows_leaves_its_figures_without_formulas() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(SampleReport.tribunals())) {
            assertThat(Workbooks.cell(workbook, "Summary", "A15").getStringCellValue())
                    .isEqualTo("Appeals");
            assertThat(Workbooks.cell(workbook, "Summary", "B15").getCellType())
                    .isEqualTo(org.apache.poi.ss.usermodel.CellType.NUMERIC);
        }
    }

    @Test
    void a_rule_highlights_numbers_only() {
        Rule rule = new Rule(Rule.Comparison.AT_MOST, -0.00001);
        assertThat(RuleText.condition(rule, "A1")).isEqualTo("AND(ISNUMBER(A1),A1<=-0.00001)");
        String sheet = Workbooks.part(SampleReport.tribunals(), "xl/worksheets/sheet4.xml");
        assertThat(sheet)
                .contains("<conditionalFormatting sqref=\"D6:D12\">")
                .contains("<formula>AND(ISNUMBER(D6),D6&gt;3)</formula>");
        assertThat(Workbooks.part(SampleReport.tribunals(), "xl/styles.xml"))
                .contains("<dxf><font><color rgb=\"FF7A4100\"/></font><fill><patternFill><bgColor rgb=\"FFFFF3E0\"/>");
    }
}
