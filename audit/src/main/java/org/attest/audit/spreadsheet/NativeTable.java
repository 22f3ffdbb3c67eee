package org.attest.audit.spreadsheet;

import java.util.Optional;
import org.attest.workbook.internal.Area;
import org.attest.workbook.internal.Node;

record NativeTable(String name, Area area, int headerRows, int totalRows, boolean hasFilter) {
    static Optional<NativeTable> of(Node part) {
        String name = part.get("displayName").isEmpty() ? part.get("name") : part.get("displayName");
        int headers = part.number("headerRowCount", 1);
        int totals = part.number("totalsRowCount", 0);
        return part.area().map(area -> new NativeTable(name, area, headers, totals, part.has("autoFilter")));
    }

    int firstBodyRow() {
        return area.firstRow() + headerRows;
    }

    int lastBodyRow() {
        return area.lastRow() - totalRows;
    }

    boolean hasBodyRow(int row) {
        return row >= firstBodyRow() && row <= lastBodyRow();
    }

    boolean hasHeaderRow(int row) {
        return row >= area.firstRow() && row < firstBodyRow();
    }

    String quoted() {
        return "table \"" + name + "\"";
    }
}
