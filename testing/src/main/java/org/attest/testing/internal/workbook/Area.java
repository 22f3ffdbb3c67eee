package org.attest.testing.internal.workbook;

import java.util.regex.Pattern;

/** Cells from one corner to the other, both included; written {@code B2:C7}, {@code B7}, {@code B:C} or {@code 2:7}. */
public record Area(Address first, Address last) {
    private static final Pattern COLUMNS = Pattern.compile("\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}");
    private static final Pattern ROWS = Pattern.compile("\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}");

    /** Reads the written form; anything else is an IllegalArgumentException. */
    public static Area of(String written) {
        int colon = written.indexOf(':');
        String first = colon < 0 ? written : written.substring(0, colon);
        String last = written.substring(colon + 1);
        // Whole columns and rows end where Excel does.
        return COLUMNS.matcher(written).matches()
                ? new Area(Address.of(first + "1"), Address.of(last + "1048576"))
                : ROWS.matcher(written).matches()
                        ? new Area(Address.of("A" + first), Address.of("XFD" + last))
                        : new Area(Address.of(first), Address.of(last));
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
