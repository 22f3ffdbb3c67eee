package org.attest.intake.internal.table;

import java.io.IOException;

/** Rows of cells in a file. */
public interface InputTable {
    /** What the table is called: the name of its file without the extension, or of its sheet. */
    String name();

    /** Where it stands, for a message: the file, or the file and the sheet. */
    default String place() {
        return place(0, -1);
    }

    /** Where a cell stands, its column counted from 0; with column -1 a row as a whole, and with row 0 the table. */
    String place(int row, int column);

    /** Whether text may stand above the header, and rows lack the blank cells at their ends. */
    default boolean isSheet() {
        return false;
    }

    /** Reads all rows from first to last, blank ones too; {@link UnreadableTableException} when that cannot be. */
    void read(Visitor visitor) throws IOException;

    /** Is shown the rows. */
    @FunctionalInterface
    interface Visitor {
        void row(InputRow row) throws IOException;

        /** Is told what those who look at the table do not see of what was read. */
        default void unseen(String words) {}
    }
}
