package org.attest.testing.internal.attested;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.testing.internal.workbook.Address;
import org.attest.testing.internal.workbook.Area;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.CellValue;
import org.attest.testing.internal.workbook.SheetContent;
import org.attest.testing.internal.workbook.SheetContent.NativeTable;
import org.attest.testing.internal.workbook.WorkbookContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinedTableTest {
    private static final Map<String, String> PLAIN = Map.of("number format", "General");
    private static final Columns<String> C = Columns.of(String.class);
    private static final TextColumn<String> COURT = C.text("Court", name -> name);
    private static final Table<String> CASES = table("Cases");
    private static final Table<String> OPEN_CASES = table("Open cases");

    private static Table<String> table(String title) {
        return Table.of("cases", t -> t.title(title).columns(COURT));
    }

    /** A sheet with a title, and below it a table of one column; its last row has the totals. */
    private static SheetContent sheet(String title, int totalRows, String... column) {
        SortedMap<Address, CellContent> cells = new TreeMap<>();
        cells.put(new Address(0, 0), cell(0, title));
        for (int i = 0; i < column.length; i++) {
            cells.put(new Address(i + 1, 0), cell(i + 1, column[i]));
        }
        Area area = new Area(new Address(1, 0), new Address(column.length, 0));
        NativeTable table = new NativeTable("Cases", area, List.of(column[0]), 1, totalRows);
        return new SheetContent(
                title, false, PLAIN, cells, List.of(table), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    private static CellContent cell(int row, String text) {
        return new CellContent(
                new Address(row, 0),
                new CellValue.Text(text),
                Optional.empty(),
                text,
                PLAIN,
                Optional.empty(),
                Optional.empty());
    }

    private static WorkbookContent workbook(SheetContent... sheets) {
        return new WorkbookContent(Arrays.asList(sheets), List.of(), Map.of());
    }

    private static List<String> keys(WorkbookContent workbook, Table<String> definition) {
        DefinedTable<String> table = DefinedTable.in(workbook, definition).orElseThrow();
        return table.rows().stream().map(table::key).toList();
    }

    @Test
    void goes_on_on_further_sheets() {
        WorkbookContent workbook = workbook(
                sheet("Table 1. Cases", 0, "Court", "North", "South"),
                sheet("Table 1. Cases, continued (part 2)", 1, "Court", "East", "All courts"));
        assertThat(keys(workbook, CASES)).containsExactly("North", "South", "East");
        assertThat(DefinedTable.in(workbook, CASES)
                        .orElseThrow()
                        .totals()
                        .orElseThrow()
                        .cells())
                .extracting(CellContent::shown)
                .containsExactly("All courts");
    }

    @Test
    void is_not_another_with_the_same_headers() {
        WorkbookContent workbook = workbook(
                sheet("Table 1. Open cases", 0, "Court", "North"), sheet("Table 2. Cases", 0, "Court", "South"));
        assertThat(keys(workbook, CASES)).containsExactly("South");
        assertThat(keys(workbook, OPEN_CASES)).containsExactly("North");
    }

    @Test
    void may_stand_alone_without_a_number() {
        assertThat(keys(workbook(sheet("Cases", 0, "Court", "South")), CASES)).containsExactly("South");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Judge", "court"})
    void is_not_one_with_other_headers(String header) {
        assertThat(DefinedTable.in(workbook(sheet("Cases", 0, header, "South")), CASES))
                .isEmpty();
    }
}
