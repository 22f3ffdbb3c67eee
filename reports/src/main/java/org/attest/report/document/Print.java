package org.attest.report.document;

import java.util.OptionalInt;
import java.util.Set;

/**
 * What of a table stands in print.
 *
 * @param workbookOnly the places of columns that only a spreadsheet holds
 * @param sources the column that says in a spreadsheet what in print stands behind the values, as {@link CellSink#cited} tells
 */
public record Print(PrintedRows rows, Set<Integer> workbookOnly, OptionalInt sources) {
    public static final Print ALL = new Print(PrintedRows.all(), Set.of(), OptionalInt.empty());

    public Print {
        workbookOnly = Set.copyOf(workbookOnly);
    }

    /** Whether a column is printed. */
    public boolean has(int column) {
        return !workbookOnly.contains(column) && sources.orElse(-1) != column;
    }
}
