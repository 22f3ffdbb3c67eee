package org.attest.workbook.internal;

import java.util.List;

/** One row of a sheet, counted from 0, with its filled cells from left to right; blanks fill none. */
public record SheetRow(int number, boolean isHidden, List<SheetCell> cells) {
    /** The filled cells within the columns of an area. */
    public List<SheetCell> within(Area area) {
        return cells.stream()
                .filter(cell -> cell.column() >= area.firstColumn() && cell.column() <= area.lastColumn())
                .toList();
    }
}
