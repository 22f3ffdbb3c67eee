package org.attest.testing.internal.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells from one corner to the other, both included; written {@code B2:C7}, {@code B7}, {@code B:C} or {@code 2:7}. */
public record Area(Address first, Address last) {
    /** What Excel has of both. */
    static final int LAST_ROW = 1_048_575;

    static final int LAST_COLUMN = 16_383;

    private static final Pattern COLUMNS = Pattern.compile("\\$?([A-Za-z]{1,3}):\\$?([A-Za-z]{1,3})");
    private static final Pattern ROWS = Pattern.compile("\\$?([1-9]\\d{0,6}):\\$?([1-9]\\d{0,6})");

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Area of(String written) {
        Matcher columns = COLUMNS.matcher(written);
        if (columns.matches()) {
            return new Area(
                    new Address(0, Address.columnOf(columns.group(1))),
                    new Address(LAST_ROW, Address.columnOf(columns.group(2))));
        }
        Matcher rows = ROWS.matcher(written);
        if (rows.matches()) {
            return new Area(
                    new Address(Integer.parseInt(rows.group(1)) - 1, 0),
                    new Address(Integer.parseInt(rows.group(2)) - 1, LAST_COLUMN));
        }
        int colon = written.indexOf(':');
        return colon < 0
                ? of(Address.of(written))
                : new Area(Address.of(written.substring(0, colon)), Address.of(written.substring(colon + 1)));
    }

    public static Area of(Address cell) {
        return new Area(cell, cell);
    }

    public boolean holds(Address cell) {
        return cell.row() >= first.row()
                && cell.row() <= last.row()
                && cell.column() >= first.column()
                && cell.column() <= last.column();
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + ":" + last;
    }
}
