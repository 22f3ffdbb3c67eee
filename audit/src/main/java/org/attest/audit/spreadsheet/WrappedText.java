package org.attest.audit.spreadsheet;

import org.attest.workbook.internal.SheetCell;
import org.attest.workbook.internal.SheetRow;

/**
 * Not met by a text in a table that has line breaks, or by estimate does not fit its column, and is not set to wrap. Texts
 * outside of tables may run on over empty cells.
 */
final class WrappedText extends SheetCheck {
    private double[] widths = {};

    @Override
    void sheet(AuditedSheet sheet) {
        widths = sheet.widths();
    }

    @Override
    void row(AuditedSheet sheet, SheetRow row) {
        for (SheetCell cell : row.cells()) {
            if (cell.isText() && sheet.isInTable(cell)) {
                apply();
                if (sheet.look(cell).isWrapped()) {
                    continue;
                }
                if (cell.text().strip().indexOf('\n') >= 0) {
                    add(sheet, cell.area(), "has line breaks, must wrap");
                } else if (sheet.styles()
                                .room()
                                .of(cell.text(), sheet.look(cell).font())
                        > widths[cell.column()]) {
                    add(sheet, cell.area(), "text does not fit its column, must wrap");
                }
            }
        }
    }
}
