package org.attest.audit.spreadsheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.attest.workbook.internal.Area;
import org.attest.workbook.internal.SheetCell;
import org.attest.workbook.internal.SheetRow;

/** Not met by rows and columns between a table's header and its totals in which no cell is filled. */
final class BlankLines extends SheetCheck {
    private final List<Progress> tables = new ArrayList<>();

    /** How far a table is read. */
    private static final class Progress {
        final NativeTable table;
        final BitSet filled = new BitSet();
        int next;

        Progress(NativeTable table) {
            this.table = table;
            this.next = table.firstBodyRow();
        }
    }

    @Override
    void sheet(AuditedSheet sheet) {
        tables.clear();
        for (NativeTable table : sheet.tables()) {
            apply();
            tables.add(new Progress(table));
        }
    }

    @Override
    void row(AuditedSheet sheet, SheetRow row) {
        for (Progress progress : tables) {
            if (progress.table.hasBodyRow(row.number())) {
                List<SheetCell> cells = row.within(progress.table.area());
                if (!cells.isEmpty()) {
                    blankTo(sheet, progress, row.number() - 1);
                    progress.next = row.number() + 1;
                    cells.forEach(cell -> progress.filled.set(cell.column()));
                }
            }
        }
    }

    private void blankTo(AuditedSheet sheet, Progress progress, int last) {
        Area area = progress.table.area();
        if (last >= progress.next) {
            add(
                    sheet,
                    new Area(progress.next, area.firstColumn(), last, area.lastColumn()),
                    (last == progress.next ? "blank row in " : "blank rows in ") + progress.table.quoted());
        }
    }

    @Override
    void endOf(AuditedSheet sheet) {
        for (Progress progress : tables) {
            NativeTable table = progress.table;
            blankTo(sheet, progress, table.lastBodyRow());
            if (progress.filled.isEmpty()) {
                continue;
            }
            int from = table.area().firstColumn();
            for (int column = progress.filled.nextClearBit(from);
                    column <= table.area().lastColumn();
                    column = progress.filled.nextClearBit(column + 1)) {
                add(
                        sheet,
                        new Area(table.firstBodyRow(), column, table.lastBodyRow(), column),
                        "blank column in " + table.quoted());
            }
        }
    }
}
