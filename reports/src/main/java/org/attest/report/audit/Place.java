package org.attest.report.audit;

/**
 * Where something is wrong, and what.
 *
 * @param sheet empty for the whole file
 * @param cells a cell, a range, columns or rows, such as {@code B4}, {@code A1:C2}, {@code C:C}; empty for the whole sheet
 */
public record Place(String sheet, String cells, String what) {
    @Override
    public String toString() {
        String where = sheet.isEmpty() ? "workbook" : cells.isEmpty() ? sheet : sheet + "!" + cells;
        return where + ": " + what;
    }
}
