package org.attest.audit.spreadsheet;

import org.attest.workbook.internal.Area;
import org.attest.workbook.internal.Node;
import org.attest.workbook.internal.SheetRow;

/** Not met by hidden sheets, rows and columns, also those without height or width. */
final class HiddenContent extends SheetCheck {
    private int first = -1;
    private int last = -1;

    @Override
    void sheet(AuditedSheet sheet) {
        apply();
        if (!sheet.part().state().equals("visible")) {
            add(sheet.name(), "sheet is hidden");
        }
        if (sheet.root().child("sheetFormatPr").flag("zeroHeight")) {
            add(sheet.name(), "rows are hidden unless they say otherwise");
        }
        sheet.columns().filter(HiddenContent::isHidden).forEach(column -> {
            Area columns = Area.columns(column.number("min", 1) - 1, column.number("max", 1) - 1);
            add(sheet, columns, columns.width() == 1 ? "column is hidden" : "columns are hidden");
        });
    }

    private static boolean isHidden(Node column) {
        return column.flag("hidden") || column.decimal("width").orElse(1.0) == 0;
    }

    @Override
    void row(AuditedSheet sheet, SheetRow row) {
        if (!row.isHidden()) {
            return;
        }
        if (row.number() != last + 1 || first < 0) {
            tell(sheet);
            first = row.number();
        }
        last = row.number();
    }

    @Override
    void endOf(AuditedSheet sheet) {
        tell(sheet);
        first = -1;
        last = -1;
    }

    private void tell(AuditedSheet sheet) {
        if (first >= 0) {
            add(sheet, Area.rows(first, last), first == last ? "row is hidden" : "rows are hidden");
        }
    }
}
