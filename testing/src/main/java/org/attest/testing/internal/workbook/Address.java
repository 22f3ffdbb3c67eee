package org.attest.testing.internal.workbook;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell's place in its sheet, counted from 0; written {@code B7}. */
public record Address(int row, int column) implements Comparable<Address> {
    private static final Pattern WRITTEN = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9]\\d{0,6})");
    private static final int LETTERS = 26;

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Address of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"" + written + "\" is no address of a cell, must be letters and a number such as B7");
        }
        return new Address(Integer.parseInt(parts.group(2)) - 1, columnOf(parts.group(1)));
    }

    static int columnOf(String letters) {
        int column = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column - 1;
    }

    static String lettersOf(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : lettersOf(column / LETTERS - 1) + last;
    }

    @Override
    public int compareTo(Address other) {
        return Comparator.comparingInt(Address::row)
                .thenComparingInt(Address::column)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return lettersOf(column) + (row + 1);
    }
}
