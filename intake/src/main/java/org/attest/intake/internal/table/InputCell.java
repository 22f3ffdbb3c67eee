package org.attest.intake.internal.table;

import org.attest.model.internal.Unprintable;

/**
 * What stands in a cell.
 *
 * @param text without blanks at its ends; of a number its digits, in front of {@link #PERCENT} where it is
 *     shown in per cent, of a date its EDTF form, of a fault what is wrong with the
 *     cell, as a message
 */
public record InputCell(Type type, String text) {
    public static final InputCell BLANK = new InputCell(Type.BLANK, "");

    /** Behind a number in per cent. */
    public static final String PERCENT = " %";

    /** What a cell is by itself; in a text file every cell is a text. */
    public enum Type {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        FLAG,
        FAULT
    }

    /** A cell of this text, blank when there is nothing to see in it, a fault when no file could show it. */
    public static InputCell of(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        String seen = text.substring(start, end);
        return seen.isEmpty()
                ? BLANK
                : Unprintable.in(seen)
                        .map(what -> new InputCell(Type.FAULT, what))
                        .orElseGet(() -> new InputCell(Type.TEXT, seen));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    public boolean isBlank() {
        return type == Type.BLANK;
    }
}
