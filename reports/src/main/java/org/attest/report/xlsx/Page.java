package org.attest.report.xlsx;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.attest.report.document.Table;

/**
 * One sheet before it is drawn, so that any formula or link can lead to it: title, lines, then the table with its header,
 * its rows and its total. Rows and columns are counted from 0.
 *
 * @param tableName of the native table
 */
record Page(String name, String title, List<Line> lines, Optional<Table> table, String tableName) {
    Page {
        lines = List.copyOf(lines);
    }

    static Page of(String name, String title, List<Line> lines) {
        return new Page(name, title, lines, Optional.empty(), "");
    }

    long rows() {
        return table.map(t -> t.rowCount().orElseThrow()).orElse(0L);
    }

    boolean hasRows() {
        return rows() > 0;
    }

    int headerRow() {
        return 1 + lines.size();
    }

    int firstRow() {
        return headerRow() + 1;
    }

    long lastRow() {
        return headerRow() + rows();
    }

    /** Where the total stands, if there is one. */
    long totalRow() {
        return lastRow() + 1;
    }

    /** The last row of the sheet. */
    long end() {
        return table.flatMap(Table::total).isPresent() ? totalRow() : lastRow();
    }

    /** A cell as a formula of this sheet names it. */
    static String here(long row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    /** A cell as any sheet names it. */
    String there(long row, int column) {
        return sheetPrefix() + here(row, column);
    }

    /** The rows of a column, as a formula of the asking sheet names them. */
    String column(int column, Page asking) {
        return (equals(asking) ? "" : sheetPrefix()) + fixed(firstRow(), column) + ":" + fixed(lastRow(), column);
    }

    private String sheetPrefix() {
        return "'" + name.replace("'", "''") + "'!";
    }

    private static String fixed(long row, int column) {
        return "$" + CellReference.convertNumToColString(column) + "$" + (row + 1);
    }
}
