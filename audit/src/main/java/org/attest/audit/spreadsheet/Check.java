package org.attest.audit.spreadsheet;

import org.attest.workbook.internal.Row;

/**
 * How one item is judged. The sheets come one after the other, each from top to bottom, and are never seen again: a check
 * keeps what it needs, and nothing that grows with the rows.
 */
abstract class Check {
    final SheetFindings findings;

    Check(SpreadsheetItem item) {
        this.findings = new SheetFindings(item);
    }

    void workbook(Workbook workbook) {}

    /** A sheet without its cells; for one that is no worksheet, there are none. */
    void sheet(Sheet sheet) {}

    /** The filled cells of one row; a row that has none may be left out. */
    void row(Sheet sheet, Row row) {}

    void endOf(Sheet sheet) {}

    void end() {}
}
