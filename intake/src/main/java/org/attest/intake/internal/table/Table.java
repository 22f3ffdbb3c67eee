package org.attest.intake.internal.table;

import java.io.IOException;

/** Rows of cells in a file. */
public interface Table {
    /** What the table is called: the name of its file without the extension, or of its sheet. */
    String name();

    /** Where it stands, for a message: the file, or the file and the sheet. */
    String place();

    /** Where a row stands. */
    String place(int row);

    /** Where a cell stands, its column counted from 0. */
    String place(int row, int column);

    /** Whether a row must have as many cells as the header: blank cells at the end of a row are not stored in a sheet. */
    boolean isRectangular();

    /** Whether text may stand above the header. */
    boolean mayHaveTitle();

    /**
     * Reads all rows from the first to the last, also blank ones between them.
     *
     * @throws UnreadableTableException when the file is not what it should be
     */
    void read(Visitor visitor) throws IOException;

    /** Is shown the rows. */
    @FunctionalInterface
    interface Visitor {
        void row(Row row) throws IOException;
    }
}
