package org.attest.audit.pdf;

import java.util.Arrays;

/** How wide the rows of a table are when cells reach over columns and rows. */
final class Grid {
    /** No table has more columns; what a damaged file claims must not fill the memory. */
    static final int WIDEST = 10_000;

    /** For each column, how many rows from the current one on are taken. */
    private int[] taken = new int[16];

    private int column;
    private int firstWidth = -1;

    void beginRow() {
        if (column > 0 && firstWidth < 0) {
            firstWidth = width();
        }
        for (int i = 0; i < taken.length; i++) {
            taken[i] = Math.max(0, taken[i] - 1);
        }
        column = 0;
    }

    void add(int columns, int rows) {
        while (column < taken.length && taken[column] > 0) {
            column++;
        }
        int end = Math.min(column + columns, WIDEST);
        if (end > taken.length) {
            taken = Arrays.copyOf(taken, Math.max(end, 2 * taken.length));
        }
        Arrays.fill(taken, Math.min(column, end), end, rows);
        column = end;
    }

    /** Of the current row. */
    int width() {
        int last = taken.length;
        while (last > 0 && taken[last - 1] == 0) {
            last--;
        }
        return last;
    }

    int firstWidth() {
        return firstWidth < 0 ? width() : firstWidth;
    }
}
