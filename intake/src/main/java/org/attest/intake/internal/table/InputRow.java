package org.attest.intake.internal.table;

import java.util.List;

/** A row of a table: its number as people see it, of the line or of the sheet's row; cells that it lacks are blank. */
public record InputRow(int number, List<InputCell> cells) {
    /** The cell in the column, both counted from 0. */
    public InputCell cell(int column) {
        return column < cells.size() ? cells.get(column) : InputCell.BLANK;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(InputCell::isBlank);
    }
}
