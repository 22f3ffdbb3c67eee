package org.attest.report.xlsx;

/** Estimates the room that a text takes, in digits of its font. The viewer's font decides, and none is asked here. */
final class TextLength {
    /** Here the scripts of East Asia begin. */
    private static final int WIDE_SCRIPTS = 0x2E80;

    private TextLength() {}

    /** How many lines a text takes in a column, broken between words and within a word that is too long. */
    static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines++;
            double used = 0;
            for (String word : paragraph.split("(?<= )", -1)) {
                double length = of(word.stripTrailing());
                if (used > 0 && used + length > width) {
                    lines++;
                    used = 0;
                }
                for (; length > width; length -= width) {
                    lines++;
                }
                used += length + of(" ");
            }
        }
        return lines;
    }

    private static double of(String text) {
        return text.codePoints().mapToDouble(TextLength::of).sum();
    }

    /** Close to Arial. */
    private static double of(int letter) {
        return switch (letter) {
            case ' ', 'f', 'i', 'j', 'l', 't', 'I', '.', ',', ':', ';', '\'', '|', '!', '[', ']', '/' -> 0.5;
            case 'r', '(', ')', '-', '"' -> 0.65;
            case 'c', 'k', 's', 'v', 'x', 'y', 'z', 'J' -> 0.9;
            case 'm', 'w', 'M', 'W', '@', '%' -> 1.5;
            default -> letter >= WIDE_SCRIPTS ? 1.8 : Character.isUpperCase(letter) ? 1.25 : 1;
        };
    }
}
