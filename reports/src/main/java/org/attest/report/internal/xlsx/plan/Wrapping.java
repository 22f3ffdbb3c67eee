package org.attest.report.internal.xlsx.plan;

import org.attest.report.internal.xlsx.look.FontMetrics;

/**
 * Counts the lines of a wrapped text. Spreadsheet programs break at blanks and after hyphens, between East Asian letters, and
 * within a word that is too long for a line.
 */
final class Wrapping {
    private final FontMetrics font;
    private final int room;
    private int lines = 1;
    /** Of what stands in the line for certain. */
    private int line;
    /** Of what has no place to break as yet. */
    private int word;

    private Wrapping(FontMetrics font, int room) {
        this.font = font;
        this.room = room;
    }

    /** @param room the width of a line, in units of the font */
    static int lines(String text, FontMetrics font, int room) {
        return oneLine(text, font) <= room ? 1 : new Wrapping(font, room).count(text);
    }

    /** How wide a text is that takes one line, in units of the font. */
    static long oneLine(String text, FontMetrics font) {
        return text.indexOf('\n') < 0 ? font.width(text) : Long.MAX_VALUE;
    }

    /** The word that takes most, as it is never broken where there is room. */
    static int widestWord(String text, FontMetrics font) {
        int widest = 0;
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || breaks(text.charAt(i - 1), text.charAt(i))) {
                widest = Math.max(widest, font.width(text.substring(start, i).strip()));
                start = i;
            }
        }
        return widest;
    }

    private int count(String text) {
        int before = ' ';
        int letter;
        for (int i = 0; i < text.length(); i += Character.charCount(letter)) {
            letter = text.codePointAt(i);
            if (breaks(before, letter)) {
                place();
            }
            if (letter == '\n') {
                lines++;
                line = 0;
            } else if (isBlank(letter)) {
                // Blanks hang over the edge, they never begin a line.
                line += font.width(letter);
            } else {
                add(font.width(letter));
            }
            before = letter;
        }
        place();
        return lines;
    }

    private void add(int width) {
        if (word > 0 && word + width > room) {
            lines += line > 0 ? 2 : 1;
            line = 0;
            word = 0;
        }
        word += width;
    }

    private void place() {
        if (line > 0 && word > 0 && line + word > room) {
            lines++;
            line = 0;
        }
        line += word;
        word = 0;
    }

    private static boolean breaks(int before, int letter) {
        return isBlank(letter)
                || isBlank(before)
                || (isHyphen(before) && !Character.isDigit(letter))
                || FontMetrics.isWide(letter)
                || FontMetrics.isWide(before);
    }

    private static boolean isHyphen(int letter) {
        return letter == '-' || letter == '\u2010' || letter == '\u2013';
    }

    /** Those that do not hold words together. */
    private static boolean isBlank(int letter) {
        return letter == ' '
                || (letter >= '\t' && letter <= '\r')
                || (letter >= '\u2000' && Character.isWhitespace(letter));
    }
}
