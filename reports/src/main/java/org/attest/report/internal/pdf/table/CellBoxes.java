package org.attest.report.internal.pdf.table;

import org.attest.report.internal.pdf.file.Box;

/** Told where every cell of a table was drawn, so that a test can read it back from there. */
public interface CellBoxes {
    CellBoxes IGNORED = (row, column, page, box) -> {};

    /** What a row is. */
    enum Kind {
        BODY,
        GROUP,
        SUBTOTAL,
        TOTAL,
        NO_ROWS
    }

    /** In place of a column: the label of a total row. */
    int LABEL = -1;

    /**
     * Which row it is, from 0 in its table or grouping; its key is the row key, the group's value or the total's label.
     *
     * @param level of its group, 0 for the outermost
     */
    record Row(String table, Kind kind, int level, long index, String key) {}

    /** A cell that goes on on the next page is told once for each. */
    void cell(Row row, int column, int page, Box box);
}
