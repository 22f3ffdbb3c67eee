package org.attest.workbook.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/** Cells in a rectangle; rows and columns are counted from 0, and the last ones belong to it. */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    public static final int LAST_ROW = 1_048_575;
    public static final int LAST_COLUMN = 16_383;

    private static final String CELL = "\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})";
    private static final Pattern RANGE = Pattern.compile(CELL + "(?::" + CELL + ")?");

    public static Area cell(int row, int column) {
        return new Area(row, column, row, column);
    }

    public static Area rows(int first, int last) {
        return new Area(first, 0, last, LAST_COLUMN);
    }

    public static Area columns(int first, int last) {
        return new Area(0, first, LAST_ROW, last);
    }

    /** A reference such as {@code B4} or {@code $A$1:$C$2}; empty when it is none. */
    public static Optional<Area> parse(String reference) {
        Matcher range = RANGE.matcher(reference);
        if (!range.matches()) {
            return Optional.empty();
        }
        int column = CellReference.convertColStringToIndex(range.group(1));
        int row = Integer.parseInt(range.group(2)) - 1;
        Area area = range.group(3) == null
                ? cell(row, column)
                : new Area(
                        row,
                        column,
                        Integer.parseInt(range.group(4)) - 1,
                        CellReference.convertColStringToIndex(range.group(3)));
        return Optional.of(area).filter(Area::isOnSheet);
    }

    private boolean isOnSheet() {
        return firstRow >= 0
                && firstRow <= lastRow
                && lastRow <= LAST_ROW
                && firstColumn <= lastColumn
                && lastColumn <= LAST_COLUMN;
    }

    public static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }

    public boolean contains(int row, int column) {
        return hasRow(row) && column >= firstColumn && column <= lastColumn;
    }

    public boolean hasRow(int row) {
        return row >= firstRow && row <= lastRow;
    }

    public boolean covers(Area other) {
        return contains(other.firstRow, other.firstColumn) && contains(other.lastRow, other.lastColumn);
    }

    public boolean meets(Area other) {
        return firstRow <= other.lastRow
                && other.firstRow <= lastRow
                && firstColumn <= other.lastColumn
                && other.firstColumn <= lastColumn;
    }

    public boolean isCell() {
        return firstRow == lastRow && firstColumn == lastColumn;
    }

    public int width() {
        return lastColumn - firstColumn + 1;
    }

    @Override
    public String toString() {
        if (firstColumn == 0 && lastColumn == LAST_COLUMN) {
            return (firstRow + 1) + ":" + (lastRow + 1);
        }
        if (firstRow == 0 && lastRow == LAST_ROW) {
            return letters(firstColumn) + ":" + letters(lastColumn);
        }
        String first = letters(firstColumn) + (firstRow + 1);
        return isCell() ? first : first + ":" + letters(lastColumn) + (lastRow + 1);
    }
}
