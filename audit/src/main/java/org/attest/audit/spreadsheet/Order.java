package org.attest.audit.spreadsheet;

import org.attest.workbook.internal.SheetCell;
import org.attest.workbook.internal.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Not met by a sheet with nothing in column A, by a table that does not start there, by filled cells below a table, and by
 * a second table on a sheet.
 */
final class Order extends SheetCheck {
    private @Nullable SheetCell leftmost;
    private int lowest = Integer.MAX_VALUE;

    @Override
    void sheet(AuditedSheet sheet) {
        leftmost = null;
        lowest = Integer.MAX_VALUE;
        for (int i = 0; i < sheet.tables().size(); i++) {
            NativeTable table = sheet.tables().get(i);
            lowest = Math.min(lowest, table.area().lastRow());
            if (table.area().firstColumn() > 0) {
                add(sheet, table.area(), table.quoted() + " does not start in column A");
            }
            if (i > 0) {
                add(sheet, table.area(), table.quoted() + " is not the only one on its sheet");
            }
        }
    }

    @Override
    void row(AuditedSheet sheet, SheetRow row) {
        if (row.cells().isEmpty()) {
            return;
        }
        apply();
        SheetCell first = row.cells().getFirst();
        if (leftmost == null || first.column() < leftmost.column()) {
            leftmost = first;
        }
        if (row.number() > lowest) {
            row.cells().stream()
                    .filter(cell -> !sheet.isInTable(cell))
                    .findFirst()
                    .ifPresent(cell -> add(sheet, cell.area(), "stands below a table"));
        }
    }

    @Override
    void endOf(AuditedSheet sheet) {
        if (leftmost != null && leftmost.column() > 0) {
            add(sheet, leftmost.area(), "content starts here, must start in column A");
        }
    }
}
