package org.attest.report.internal.xlsx.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle of cells; rows are counted from 1, columns from 0. */
record Area(int top, int left, int bottom, int right) {
    private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    static Area of(String address) {
        List<int[]> corners = new ArrayList<>();
        for (String corner : address.split(":", 2)) {
            Matcher cell = CELL.matcher(corner);
            if (!cell.matches()) {
                throw new IllegalArgumentException(corner + " is no cell");
            }
            int column = 0;
            for (int i = 0; i < cell.group(1).length(); i++) {
                column = column * 26 + cell.group(1).charAt(i) - 'A' + 1;
            }
            corners.add(new int[] {Integer.parseInt(cell.group(2)), column - 1});
        }
        int[] first = corners.getFirst();
        int[] last = corners.getLast();
        return new Area(first[0], first[1], last[0], last[1]);
    }

    boolean isLegal() {
        return top >= 1 && top <= bottom && bottom <= 1_048_576 && left <= right && right < 16_384;
    }

    boolean overlaps(Area other) {
        return top <= other.bottom && other.top <= bottom && left <= other.right && other.left <= right;
    }

    static String address(int row, int column) {
        return letters(column) + row;
    }

    private static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** All cells, row by row. */
    List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                addresses.add(address(row, column));
            }
        }
        return addresses;
    }
}
