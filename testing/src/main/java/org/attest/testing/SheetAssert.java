package org.attest.testing;

import java.util.List;
import org.attest.report.problem.Where;
import org.attest.testing.workbook.Address;
import org.attest.testing.workbook.Area;
import org.attest.testing.workbook.NativeTable;
import org.attest.testing.workbook.SheetContent;
import org.attest.testing.workbook.TableContent;

/** A sheet of any workbook. */
public final class SheetAssert extends LocatedAssert<SheetAssert, SheetContent> {
    private final Where workbook;

    SheetAssert(SheetContent sheet, Where workbook) {
        super(sheet, workbook.then("sheet", sheet.name()), SheetAssert.class);
        this.workbook = workbook;
    }

    /** The cell with this address, such as {@code B7}; one that the file does not have is empty. */
    public CellAssert cell(String address) {
        return new CellAssert(actual.cell(Address.of(address)), actual, where());
    }

    /** The native table with this name, whatever its case. */
    public TableAssert table(String name) {
        return new TableAssert(
                actual.tables().stream()
                        .filter(table -> table.name().equalsIgnoreCase(name))
                        .map(table -> TableContent.of(actual, table))
                        .findFirst()
                        .orElseThrow(() -> unknown(
                                "table",
                                name,
                                actual.tables().stream().map(NativeTable::name).toList())),
                workbook);
    }

    /** What stands below and beside a cell as a table: its headers to the next empty cell, its rows to the next empty row. */
    public TableAssert tableAt(String address) {
        return new TableAssert(TableContent.at(actual, Address.of(address)), workbook);
    }

    public SheetAssert isVisible() {
        return same("visible", visibility());
    }

    public SheetAssert isHidden() {
        return same("hidden", visibility());
    }

    private String visibility() {
        return actual.hidden() ? "hidden" : "visible";
    }

    /** Has exactly these merged ranges, such as {@code A1:C1}, in any order; none when none are given. */
    public SheetAssert hasMergedCells(String... ranges) {
        return same(
                said(List.of(ranges)),
                said(actual.merged().stream().map(Area::toString).toList()));
    }

    private static String said(List<String> ranges) {
        return ranges.isEmpty()
                ? "none"
                : String.join(", ", ranges.stream().sorted().toList());
    }
}
