package org.attest.report.internal.resolve.row;

import java.util.Comparator;

/** The order of texts for people: whatever their case, numbers in them by their value, so that c2 comes before c10. */
public final class NaturalOrder {
    /** The same on every machine: by code unit where neither digits nor case tell. */
    public static final Comparator<String> OF_TEXT =
            ((Comparator<String>) NaturalOrder::compare).thenComparing(Comparator.naturalOrder());

    private NaturalOrder() {}

    private static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int number = digits(a, i);
            int other = digits(b, j);
            int compared = number > i && other > j
                    ? compareNumbers(a.substring(i, number), b.substring(j, other))
                    : Character.compare(folded(a.charAt(i)), folded(b.charAt(j)));
            if (compared != 0) {
                return compared;
            }
            i = Math.max(number, i + 1);
            j = Math.max(other, j + 1);
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    /** Where the digits end that begin here. */
    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** By value, however many digits they have, in whatever script. */
    private static int compareNumbers(String a, String b) {
        int i = zeros(a);
        int j = zeros(b);
        int compared = Integer.compare(a.length() - i, b.length() - j);
        while (compared == 0 && i < a.length()) {
            compared = Integer.compare(Character.digit(a.charAt(i++), 10), Character.digit(b.charAt(j++), 10));
        }
        return compared;
    }

    private static int zeros(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && Character.digit(digits.charAt(zeros), 10) == 0) {
            zeros++;
        }
        return zeros;
    }

    /** A digit of any script stands where one of ASCII does, so that the order is one. */
    private static char folded(char letter) {
        return Character.isDigit(letter)
                ? (char) ('0' + Character.digit(letter, 10))
                : Character.toLowerCase(Character.toUpperCase(letter));
    }
}
