package org.attest.intake.internal.kind;

/** Digits of all scripts as those from 0 to 9. */
final class Digits {
    private Digits() {}

    static String latin(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder latin = new StringBuilder();
        text.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            latin.appendCodePoint(digit >= 0 && Character.isDigit(c) ? '0' + digit : c);
        });
        return latin.toString();
    }
}
