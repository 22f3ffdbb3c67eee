package org.attest.report.document;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;

/** The rows of a table: each cursor hands out the same rows from the first on. */
@FunctionalInterface
public interface Rows {
    RowCursor open();

    /** How many they are, where only a pass that has come to their end can tell; empty before. */
    default OptionalLong counted() {
        return OptionalLong.empty();
    }

    /** Rows that stand in memory, for small tables. */
    static Rows of(List<List<Cell>> rows) {
        List<List<Cell>> fixed = rows.stream().map(List::copyOf).toList();
        return () -> new RowCursor() {
            private final Iterator<List<Cell>> left = fixed.iterator();

            @Override
            public boolean next(CellSink sink) {
                if (!left.hasNext()) {
                    return false;
                }
                List<Cell> row = left.next();
                for (int column = 0; column < row.size(); column++) {
                    row.get(column).pushTo(sink, column);
                }
                return true;
            }

            @Override
            public void close() {}
        };
    }
}
