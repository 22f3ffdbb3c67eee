package org.attest.audit.spreadsheet;

import org.attest.workbook.internal.SheetCell;
import org.attest.workbook.internal.SheetRow;

/**
 * Not met by a sheet whose cell A1 is empty or no text, or has none of the named styles Title and Heading (those that are
 * built in, or any with such a name). Blank sheets are told as such.
 */
final class Titles extends SheetCheck {
    private boolean filled;
    private boolean titled;

    @Override
    void sheet(AuditedSheet sheet) {
        filled = false;
        titled = false;
        if (sheet.part().type().equals("chartsheet")) {
            add(sheet.name(), "a sheet that is a chart has no cell A1 for a title");
        }
    }

    @Override
    void row(AuditedSheet sheet, SheetRow row) {
        filled |= !row.cells().isEmpty();
        if (row.number() == 0) {
            row.cells().stream()
                    .filter(cell -> cell.column() == 0 && cell.isText())
                    .forEach(cell -> title(sheet, cell));
        }
    }

    private void title(AuditedSheet sheet, SheetCell cell) {
        titled = true;
        apply();
        if (!sheet.look(cell).isHeading()) {
            add(
                    sheet,
                    cell.area(),
                    "title \"" + cell.text() + "\" has no heading style, must have one such as Heading 1");
        }
    }

    @Override
    void endOf(AuditedSheet sheet) {
        if (filled && !titled) {
            add(sheet.name(), "A1", "has no title");
        }
    }
}
