package org.attest.audit.spreadsheet;

import org.attest.workbook.internal.Cell;
import org.attest.workbook.internal.Row;

/**
 * Not met by a sheet whose cell A1 is empty or no text, or has none of the named styles Title and Heading (those that are
 * built in, or any with such a name). Blank sheets are told as such.
 */
final class Titles extends Check {
    private boolean filled;
    private boolean titled;

    @Override
    void sheet(Sheet sheet) {
        filled = false;
        titled = false;
        if (sheet.part().type().equals("chartsheet")) {
            add(sheet.name(), "a sheet that is a chart has no cell A1 for a title");
        }
    }

    @Override
    void row(Sheet sheet, Row row) {
        filled |= !row.cells().isEmpty();
        if (row.number() == 0) {
            row.cells().stream()
                    .filter(cell -> cell.column() == 0 && cell.isText())
                    .forEach(cell -> title(sheet, cell));
        }
    }

    private void title(Sheet sheet, Cell cell) {
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
    void endOf(Sheet sheet) {
        if (filled && !titled) {
            add(sheet.name(), "A1", "has no title");
        }
    }
}
