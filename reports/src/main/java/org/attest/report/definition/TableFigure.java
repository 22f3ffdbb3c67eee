package org.attest.report.definition;

import org.attest.model.value.Unit;
import org.attest.report.document.Rule;

/** A figure that a table yields: live in a spreadsheet, and cited by what the table cites. */
public sealed interface TableFigure {
    Table<?> table();

    default Unit unit() {
        return switch (this) {
            case TotalOf(var table, var column) -> total(table, column).unit();
            case Aggregated(var table, var aggregate) -> aggregate.unit();
            default -> ROWS;
        };
    }

    private static <R> Aggregate<R> total(Table<R> table, Column<?> column) {
        return table.grandTotal().orElseThrow().totals().stream()
                .filter(total -> total.column().isSame(column))
                .findFirst()
                .orElseThrow();
    }

    /** What the grand total says of a column. */
    record TotalOf(Table<?> table, NumberColumn<?> column) implements TableFigure {}

    /** "3 of 7": the rows that have a figure in this column. */
    record Reporting(Table<?> table, NumberColumn<?> column) implements TableFigure {}

    record RowCount(Table<?> table) implements TableFigure {}

    record RowCountWhere(Table<?> table, NumberColumn<?> column, Rule rule) implements TableFigure {}

    /** What an aggregate comes to over all rows. */
    record Aggregated(Table<?> table, Aggregate<?> aggregate) implements TableFigure {}

    Unit ROWS = new Unit("rows");
}
