package org.attest.intake.internal.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number as the program says it in which people look at the table: the line of a text file in which it begins, the row
 *     of a sheet
 * @param cells from the first column on; those that the row lacks are blank
 */
public record InputRow(int number, List<InputCell> cells) {
    /** The cell in the column, both counted from 0. */
    public InputCell cell(int column) {
        return column < cells.size() ? cells.get(column) : InputCell.BLANK;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(InputCell::isBlank);
    }
}
