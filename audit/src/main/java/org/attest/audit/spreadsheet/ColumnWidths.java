package org.attest.audit.spreadsheet;

import java.util.List;
import org.attest.workbook.internal.SheetCell;
import org.attest.workbook.internal.SheetRow;

/**
 * Not met by a text in a table with a word that by estimate is wider than its column, and by a text outside of tables that
 * the next filled cell cuts off.
 */
final class ColumnWidths extends SheetCheck {
    /** No column needs to be wider for a long word such as an address: programs break it within. */
    private static final double WIDE_ENOUGH = 50;

    /**
     * Not met by a text in a table that has line breaks, or by estimate does not fit its column, and is not set to wrap. Texts
     * outside of tables may run on over empty cells.
     */
    final SheetCheck wrapping = new SheetCheck();

    private double[] widths = {};

    @Override
    void sheet(AuditedSheet sheet) {
        widths = sheet.widths();
    }

    @Override
    void row(AuditedSheet sheet, SheetRow row) {
        List<SheetCell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            SheetCell cell = cells.get(i);
            if (cell.isText()) {
                int next = i + 1 < cells.size() ? cells.get(i + 1).column() : -1;
                judge(sheet, cell, widths[cell.column()], next == cell.column() + 1);
            }
        }
    }

    private void judge(AuditedSheet sheet, SheetCell cell, double width, boolean isFollowed) {
        TextWidth room = sheet.styles().room();
        CellLook look = sheet.look(cell);
        // What has no width at all is hidden, and told as such.
        applyIf(width != 0);
        if (!sheet.isInTable(cell)) {
            if (!look.isWrapped() && isFollowed && width != 0 && room.of(cell.text(), look.font()) > width) {
                add(sheet, cell.area(), "text is cut off by the next cell");
            }
            return;
        }
        wrapping.apply();
        if (!look.isWrapped() && cell.text().strip().indexOf('\n') >= 0) {
            wrapping.add(sheet, cell.area(), "has line breaks, must wrap");
        } else if (!look.isWrapped() && room.of(cell.text(), look.font()) > width) {
            wrapping.add(sheet, cell.area(), "text does not fit its column, must wrap");
        }
        String word = room.widestWord(cell.text(), look.font());
        double needed = room.width(word, look.font());
        if (width != 0 && (look.isWrapped() ? Math.min(needed, WIDE_ENOUGH) : needed) > width) {
            add(sheet, cell.area(), "\"" + word + "\" is wider than its column");
        }
    }
}
