package org.attest.report.definition;

import org.attest.model.value.Unit;
import org.attest.report.document.Rule;

/** A figure that a table yields: live in a spreadsheet, and cited by what the table cites. */
public sealed interface TableFigure {
    Table<?> table();

    default Unit unit() {
        return this instanceof TotalOf total ? total.column().unit() : ROWS;
    }

    /** What the grand total says of a column. */
    record TotalOf(Table<?> table, NumberColumn<?> column) implements TableFigure {}

    /** "3 of 7": the rows that have a figure in this column. */
    record Reporting(Table<?> table, NumberColumn<?> column) implements TableFigure {}

    record RowCount(Table<?> table) implements TableFigure {}

    record RowCountWhere(Table<?> table, NumberColumn<?> column, Rule rule) implements TableFigure {}

    Unit ROWS = new Unit("rows");
}
