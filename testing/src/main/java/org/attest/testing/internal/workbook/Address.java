package org.attest.testing.internal.workbook;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/** A cell's place in its sheet, counted from 0; written {@code B7}. */
public record Address(int row, int column) implements Comparable<Address> {
    private static final Pattern WRITTEN = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}");

    /** Reads the written form; anything else is an IllegalArgumentException. */
    public static Address of(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException(
                    "\"" + written + "\" is no address of a cell, must be letters and a number such as B7");
        }
        CellReference reference = new CellReference(written);
        return new Address(reference.getRow(), reference.getCol());
    }

    @Override
    public int compareTo(Address other) {
        return Comparator.comparingInt(Address::row)
                .thenComparingInt(Address::column)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
