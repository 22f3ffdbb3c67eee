package org.attest.report.internal.pdf.table;

import org.attest.report.internal.pdf.text.PrintedCell;

/** A decorator: what print adds to a cell of a table that the report makes of itself. */
public interface CellDecorator {
    CellDecorator NONE = (row, column, text) -> text;

    /** Rows and columns are counted from 0. */
    PrintedCell decorate(long row, int column, PrintedCell text);
}
