package org.attest.audit.spreadsheet;

import org.attest.audit.Place;
import org.attest.audit.internal.Findings;

/** Findings in sheets and cells. */
final class SheetFindings extends Findings {
    SheetFindings(SpreadsheetItem item) {
        super(item);
    }

    void add(Sheet sheet, Area area, String what) {
        add(sheet.name(), area.toString(), what);
    }

    void add(String sheet, String cells, String what) {
        add(place(sheet, cells, what));
    }

    /**
     * @param sheet empty for the whole file
     * @param cells a cell, a range, columns or rows, such as {@code B4}, {@code A1:C2}, {@code C:C}; empty for the whole
     *     sheet
     */
    static Place place(String sheet, String cells, String what) {
        String where = sheet.isEmpty() ? "workbook" : cells.isEmpty() ? sheet : sheet + "!" + cells;
        return new Place(where, what);
    }
}
