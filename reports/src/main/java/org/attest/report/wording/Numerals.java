package org.attest.report.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** How numbers are written in a language: its digits, marks and groups. */
final class Numerals {
    private static final String LATIN = "0123456789";

    private final String group;
    private final String decimal;
    private final String minus;
    private final String digits;
    private final int[] sizes;

    Numerals(Bundle words) {
        group = words.text(Word.GROUP_SIGN.key());
        decimal = words.text(Word.DECIMAL_SIGN.key());
        minus = words.text(Word.MINUS_SIGN.key());
        digits = words.text(Word.DIGITS.key());
        String groups = words.text(Word.GROUP_SIZES.key());
        if (digits.length() != LATIN.length()) {
            throw new IllegalArgumentException("digits are \"" + digits + "\", must be ten, from zero to nine");
        }
        if (!groups.matches("[1-9](,[1-9])*")) {
            throw new IllegalArgumentException(
                    "group-sizes are \"" + groups + "\", must be such as 3, or 3,2 for lakhs");
        }
        sizes = Stream.of(groups.split(",", -1)).mapToInt(Integer::parseInt).toArray();
    }

    /** With its digits grouped, rounded half up. */
    String print(BigDecimal number, int places) {
        BigDecimal rounded = number.setScale(places, RoundingMode.HALF_UP);
        String plain = rounded.abs().toPlainString();
        int point = plain.length() - (places > 0 ? places + 1 : 0);
        StringBuilder text = new StringBuilder(plain.substring(0, point));
        int size = 0;
        for (int i = point - sizes[0]; i > 0; i -= sizes[size]) {
            text.insert(i, group);
            size = Math.min(size + 1, sizes.length - 1);
        }
        if (places > 0) {
            text.append(decimal).append(plain, point + 1, plain.length());
        }
        return own(rounded.signum() < 0 ? minus + text : text.toString());
    }

    /** A text whose digits are Latin ones, with those of the language. */
    String own(String text) {
        if (digits.equals(LATIN)) {
            return text;
        }
        StringBuilder own = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int digit = LATIN.indexOf(text.charAt(i));
            if (digit >= 0) {
                own.setCharAt(i, digits.charAt(digit));
            }
        }
        return own.toString();
    }
}
