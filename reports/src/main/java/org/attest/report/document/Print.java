package org.attest.report.document;

import java.util.Set;

/**
 * What of a table stands in print.
 *
 * @param workbookOnly the places of columns that only a spreadsheet holds
 */
public record Print(PrintedRows rows, Set<Integer> workbookOnly) {
    public static final Print ALL = new Print(PrintedRows.all(), Set.of());

    public Print {
        workbookOnly = Set.copyOf(workbookOnly);
    }
}
