package org.attest.audit.spreadsheet;

import java.util.List;

/**
 * A filled cell.
 *
 * @param text what it says when it is a text, else empty
 * @param runs parts of the text with a font of their own
 * @param formula without the equals sign, empty when there is none
 */
record Cell(int row, int column, Look look, String text, List<Look.Font> runs, String formula, String number) {
    Area area() {
        return Area.cell(row, column);
    }

    boolean isText() {
        return !text.isEmpty();
    }

    /** What a reader sees, near enough: a number without its format. */
    String shown() {
        return isText() ? text : number;
    }
}
