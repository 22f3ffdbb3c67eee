package org.attest.report.document;

/** Hands out the rows of a table, one by one. Used by one thread. */
public interface RowCursor extends AutoCloseable {
    /** Pushes the cells of the next row into the sink; false when there is none. */
    boolean next(CellSink sink);

    @Override
    void close();
}
