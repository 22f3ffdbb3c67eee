package org.attest.workbook.internal;

import java.util.List;

/**
 * A filled cell.
 *
 * @param style which of the formats of cells it has, by its place in the part of the styles
 * @param value the text, or a number, flag, error or date as the file has it; empty for a formula whose value is not
 *     stored
 * @param runs the properties of those parts of the text that have a font of their own
 * @param formula without the equals sign, empty when there is none
 */
public record SheetCell(int row, int column, Type type, int style, String value, List<Node> runs, String formula) {
    /** What a cell holds by itself; a date by its number format is a number. */
    public enum Type {
        TEXT,
        NUMBER,
        FLAG,
        ERROR,
        DATE;

        static Type of(String attribute) {
            return switch (attribute) {
                case "s", "str", "inlineStr" -> TEXT;
                case "b" -> FLAG;
                case "e" -> ERROR;
                case "d" -> DATE;
                default -> NUMBER;
            };
        }
    }

    public Area area() {
        return Area.cell(row, column);
    }

    public boolean isText() {
        return type == Type.TEXT;
    }

    /** What it says when it is a text, else empty. */
    public String text() {
        return isText() ? value : "";
    }
}
