package org.attest.testing;

import java.util.List;
import org.attest.testing.internal.workbook.Address;
import org.attest.testing.internal.workbook.Area;
import org.attest.testing.internal.workbook.SheetContent;
import org.attest.testing.internal.workbook.TableContent;

/** A sheet of any workbook. */
public final class SheetAssert extends LocatedAssert<SheetAssert> {
    private final SheetContent sheet;

    SheetAssert(SheetContent sheet, WorkbookAssert workbook) {
        super(workbook, workbook.then("sheet", sheet.name()), SheetAssert.class);
        this.sheet = sheet;
    }

    /** The cell with this address, such as {@code B7}; one that the file does not have is empty. */
    public CellAssert cell(String address) {
        return new CellAssert(sheet.cell(Address.of(address)), sheet, this, actual);
    }

    /** The native table with this name, whatever its case. */
    public TableAssert table(String name) {
        return new TableAssert(named("table", name, sheet.tables(), TableContent::name), this, actual);
    }

    /** What stands below and beside a cell as a table: its headers to the next empty cell, its rows to the next empty row. */
    public TableAssert tableAt(String address) {
        return new TableAssert(TableContent.at(sheet, Address.of(address)), this, actual);
    }

    public SheetAssert isVisible() {
        return same("visible", sheet.visibility());
    }

    public SheetAssert isHidden() {
        return same("hidden", sheet.visibility());
    }

    /** Has exactly these merged ranges, such as {@code A1:C1}, in any order; none when none are given. */
    public SheetAssert hasMergedCells(String... ranges) {
        return same(
                said(List.of(ranges)),
                said(sheet.merged().stream().map(Area::toString).toList()));
    }

    private static String said(List<String> ranges) {
        return ranges.isEmpty()
                ? "none"
                : String.join(", ", ranges.stream().sorted().toList());
    }
}
