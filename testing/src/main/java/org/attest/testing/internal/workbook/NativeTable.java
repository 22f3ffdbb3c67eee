package org.attest.testing.internal.workbook;

import java.util.List;

/**
 * A range that its sheet marks up as a table.
 *
 * @param columns their names, which stand in the headers if it shows any
 */
public record NativeTable(String name, Area area, List<String> columns, int headerRows, int totalRows) {
    public NativeTable {
        columns = List.copyOf(columns);
    }
}
