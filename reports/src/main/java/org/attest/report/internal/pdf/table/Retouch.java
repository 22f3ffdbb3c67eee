package org.attest.report.internal.pdf.table;

import org.attest.report.internal.pdf.text.CellText;

/** What print adds to a cell of a table that the report makes of itself. */
public interface Retouch {
    Retouch NONE = (row, column, text) -> text;

    /** Rows and columns are counted from 0. */
    CellText print(long row, int column, CellText text);
}
