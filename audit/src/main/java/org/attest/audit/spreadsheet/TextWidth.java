package org.attest.audit.spreadsheet;

import java.util.regex.Pattern;

/** Estimates the room that a text takes, in digits of the workbook's own font; rather too little than too much. */
record TextWidth(double points) {
    /** Here the scripts of East Asia begin. */
    private static final int WIDE_SCRIPTS = 0x2E80;

    /** East Asia's, and those of letters that write no blanks between words: lines break at any of them. */
    private static final String UNPARTED = "\\x{2E80}-\\x{10FFFF}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";

    /** Else they break at blanks and after hyphens. */
    private static final Pattern BREAK =
            Pattern.compile("\\s+|(?<=[-\u2010\u2013" + UNPARTED + "])|(?=[" + UNPARTED + "])");

    private static final double BOLD = 1.05;

    /** Of the longest line. */
    double of(String text, CellLook.Font font) {
        return text.lines().mapToDouble(line -> width(line, font)).max().orElse(0);
    }

    /** The word that takes most, as programs break lines. */
    String widestWord(String text, CellLook.Font font) {
        String widest = "";
        for (String word : BREAK.split(text, -1)) {
            if (width(word, font) > width(widest, font)) {
                widest = word;
            }
        }
        return widest;
    }

    double width(String text, CellLook.Font font) {
        double sum = text.codePoints().mapToDouble(TextWidth::of).sum();
        return sum * (font.isBold() ? BOLD : 1) * font.points() / points;
    }

    /** Stands above or below another letter, as vowels of Bangla do, or is no letter at all. */
    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    /** Close to Calibri. */
    private static double of(int letter) {
        return switch (letter) {
            case ' ', 'f', 'i', 'j', 'l', 't', 'I', '.', ',', ':', ';', '\'', '|', '!', '[', ']', '/' -> 0.5;
            case 'r', '(', ')', '-', '"' -> 0.65;
            case 'c', 's', 'v', 'x', 'y', 'z', 'k', 'J' -> 0.85;
            case 'm', 'w', 'M', 'W', '@', '%' -> 1.5;
            default -> isMark(letter) ? 0 : letter >= WIDE_SCRIPTS ? 1.8 : Character.isUpperCase(letter) ? 1.1 : 1;
        };
    }
}
