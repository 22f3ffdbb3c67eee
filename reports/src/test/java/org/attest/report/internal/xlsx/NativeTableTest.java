package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.xlsx.Sample.figure;
import static org.attest.report.internal.xlsx.Sample.live;
import static org.attest.report.internal.xlsx.Sample.row;
import static org.attest.report.internal.xlsx.Sample.text;
import static org.attest.report.internal.xlsx.Sample.whole;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.report.document.Calculation;
import org.attest.report.document.Cell;
import org.attest.report.document.Expression;
import org.attest.report.document.Table;
import org.attest.report.document.Total;
import org.junit.jupiter.api.Test;

class NativeTableTest {
    @Test
    void spans_header_rows_and_total_and_has_neither_filter_nor_stripes() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(Sample.of(SampleTables.outcomes()))) {
            XSSFTable table = workbook.getTable("TribunalOutcomes");
            assertThat(table.getSheetName()).isEqualTo("1 Outcomes");
            assertThat(table.getArea().formatAsString()).isEqualTo("A4:H12");
            assertThat(table.getColumns().stream().map(c -> c.getName()))
                    .containsExactly(
                            "Tribunal",
                            "Persons convicted",
                            "Cases",
                            "Outcome: Persons per case",
                            "Share of persons",
                            "Fine",
                            "Since",
                            "Sources");
            assertThat(table.getCTTable().isSetAutoFilter()).isFalse();
            assertThat(table.getCTTable().isSetTableStyleInfo()).isFalse();
            assertThat(table.getHeaderRowCount()).isEqualTo(1);
            assertThat(table.getTotalsRowCount()).isEqualTo(1);
            assertThat(workbook.getSheet("1 Outcomes").getLastRowNum() + 1).isEqualTo(12);
        }
    }

    @Test
    void a_total_row_is_declared_as_excel_declares_it() {
        String header = "It's [#1] @";
        Table table = Sample.totalled(
                Sample.table(
                        "t",
                        List.of(text("A"), whole(header), whole("C"), whole("D"), whole("E")),
                        List.of(row("a", 1, 2, 3, 4))),
                "All <&>",
                new Total(1, live(new Expression.OfRows(Calculation.SUM, "t", List.of(1)), figure(1))),
                new Total(2, live(new Expression.OfRows(Calculation.RATIO, "t", List.of(1, 2)), figure(0.5))),
                new Total(3, Cell.of("at least 3")));
        String part = Workbooks.part(Sample.of(table), "xl/tables/table3.xml");
        assertThat(part)
                .contains("<tableColumn id=\"1\" name=\"A\" totalsRowLabel=\"All &lt;&amp;&gt;\"/>")
                .contains(
                        "<tableColumn id=\"2\" name=\"It's [#1] @\" totalsRowFunction=\"custom\"><totalsRowFormula>SUM($B$")
                .contains("name=\"C\" totalsRowFunction=\"custom\"><totalsRowFormula>IF(COUNTIFS(")
                .contains("<tableColumn id=\"4\" name=\"D\" totalsRowLabel=\"at least 3\"/>")
                .contains("<tableColumn id=\"5\" name=\"E\"/>");
        assertThat(Workbooks.part(Sample.of(table), "xl/worksheets/sheet3.xml"))
                .contains("<f>SUM($B$4:$B$4)</f><v>1</v>");
    }
}
