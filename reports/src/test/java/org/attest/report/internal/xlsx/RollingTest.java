package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.xlsx.Sample.figure;
import static org.attest.report.internal.xlsx.Sample.live;
import static org.attest.report.internal.xlsx.Sample.text;
import static org.attest.report.internal.xlsx.Sample.whole;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.attest.report.document.Calculation;
import org.attest.report.document.CellSink;
import org.attest.report.document.Document;
import org.attest.report.document.Expression;
import org.attest.report.document.Print;
import org.attest.report.document.RowCursor;
import org.attest.report.document.Table;
import org.attest.report.document.Total;
import org.attest.report.document.TotalRow;
import org.attest.report.internal.xlsx.check.WorkbookFaults;
import org.attest.report.internal.xlsx.plan.Limits;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** Tables of more rows than a sheet can hold. */
class RollingTest {
    /** Two more than fit below title, way back and header, above the total. */
    private static final int ROWS = Limits.MOST_ROWS - 2;

    private static Table rows(OptionalLong counted, Optional<TotalRow> total) {
        return new Table(
                "register",
                Table.Role.DATA,
                1,
                "All cases",
                "Register",
                List.of(),
                "",
                List.of(text("Case"), whole("Persons")),
                Optional.empty(),
                Optional.empty(),
                total,
                counted,
                Numbers::new,
                Print.ALL);
    }

    private static final class Numbers implements RowCursor {
        private int next;

        @Override
        public boolean next(CellSink sink) {
            if (next == ROWS) {
                return false;
            }
            next++;
            sink.text(0, "case");
            sink.number(1, next);
            return true;
        }

        @Override
        public void close() {}
    }

    private static List<Row> around(Sheet sheet, int first, int last) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.filter(row -> row.getRowNum() <= first || row.getRowNum() >= last)
                    .toList();
        }
    }

    @Test
    void a_table_goes_on_on_a_next_sheet_that_says_so_and_is_totalled_over_both() throws IOException {
        double sum = ROWS * (ROWS + 1.0) / 2;
        TotalRow total = new TotalRow(
                "All",
                List.of(new Total(
                        1, live(new Expression.OfRows(Calculation.SUM, "register", List.of(1)), figure(sum)))));
        byte[] workbook = Workbooks.unchecked(Sample.of(rows(OptionalLong.of(ROWS), Optional.of(total))));
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Row> full = around(read.findSheet("1 Register").orElseThrow(), 4, Limits.MOST_ROWS - 1);
            assertThat(full.getLast().getRowNum()).isEqualTo(Limits.MOST_ROWS - 1);
            assertThat(full.getLast().getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("1048572");
            List<Row> rest = around(read.findSheet("1 Register 2").orElseThrow(), 100, 100);
            assertThat(rest.getFirst().getCellText(0)).isEqualTo("Table 1. All cases, continued (part 2)");
            assertThat(rest.get(3).getCellText(0)).isEqualTo("Case");
            assertThat(rest.get(5).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("1048574");
            assertThat(rest.get(6).getCell(1).getFormula()).isEqualTo("SUM('1 Register'!$B$4:$B$1048575,$B$5:$B$6)");
            assertThat(Double.parseDouble(rest.get(6).getCell(1).getRawValue())).isEqualTo(sum);
            List<Row> contents = around(read.findSheet("Contents").orElseThrow(), 100, 100);
            // Behind it only notes, sources and checks below their heading.
            Row second = contents.get(contents.size() - 5);
            assertThat(second.getCellText(0)).isEqualTo("1 Register 2");
            assertThat(second.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("2");
        }
        assertThat(Workbooks.part(workbook, "xl/tables/table3.xml")).contains("ref=\"A3:B1048575\"");
        assertThat(Workbooks.part(workbook, "xl/tables/table4.xml"))
                .contains("ref=\"A4:B7\"")
                .contains("totalsRowCount");
        assertThat(WorkbookFaults.of(Recalculation.rewritten(workbook, RollingTest::shortened)))
                .isEmpty();
    }

    /** A long sheet without the rows in the middle, which are all alike. */
    private static String shortened(String sheet) {
        int from = sheet.indexOf("<row r=\"100\"");
        int to = sheet.lastIndexOf("<row r=\"1048575\"");
        return to < 0 ? sheet : sheet.substring(0, from) + sheet.substring(to);
    }

    @Test
    void rows_that_nobody_has_counted_go_on_likewise() throws IOException {
        Document register = Sample.bare(rows(OptionalLong.empty(), Optional.empty()));
        byte[] workbook = Workbooks.unchecked(register);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getSheets().map(Sheet::getName)).containsExactly("1 Register", "1 Register 2");
            List<Row> rest = around(read.findSheet("1 Register 2").orElseThrow(), 100, 100);
            assertThat(rest.getFirst().getCellText(0)).isEqualTo("All cases, continued (part 2)");
            assertThat(rest).hasSize(4);
            assertThat(rest.getLast().getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("1048574");
        }
        assertThat(Workbooks.part(workbook, "xl/tables/table1.xml")).contains("ref=\"A2:B1048575\"");
        assertThat(Workbooks.part(workbook, "xl/tables/table2.xml")).contains("ref=\"A3:B4\"");
    }
}
