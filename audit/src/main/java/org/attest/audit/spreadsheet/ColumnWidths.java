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

    private double[] widths = {};

    @Override
    void sheet(AuditedSheet sheet) {
        widths = sheet.widths();
    }

    @Override
    void row(AuditedSheet sheet, SheetRow row) {
        TextWidth room = sheet.styles().room();
        List<SheetCell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            SheetCell cell = cells.get(i);
            // What has no width at all is hidden, and told as such.
            double width = widths[cell.column()];
            if (!cell.isText() || width == 0) {
                continue;
            }
            apply();
            CellLook.Font font = sheet.look(cell).font();
            if (sheet.isInTable(cell)) {
                String word = room.widestWord(cell.text(), font);
                double needed = room.width(word, font);
                if ((sheet.look(cell).isWrapped() ? Math.min(needed, WIDE_ENOUGH) : needed) > width) {
                    add(sheet, cell.area(), "\"" + word + "\" is wider than its column");
                }
            } else if (!sheet.look(cell).isWrapped()
                    && i + 1 < cells.size()
                    && cells.get(i + 1).column() == cell.column() + 1
                    && room.of(cell.text(), font) > width) {
                add(sheet, cell.area(), "text is cut off by the next cell");
            }
        }
    }
}
