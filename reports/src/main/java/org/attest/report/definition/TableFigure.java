package org.attest.report.definition;

import java.util.Optional;
import org.attest.model.value.Unit;

/** A figure that a table yields: live in a spreadsheet, and cited by what the table cites. */
public sealed interface TableFigure extends Quantity<Object> {
    Table<?> table();

    @Override
    default Unit unit() {
        return computes().map(Aggregate::unit).orElse(ROWS);
    }

    /** What it is of a column; empty of numbers of rows. */
    default Optional<Aggregate<?>> computes() {
        return switch (this) {
            case TotalOf(var table, var column) -> Optional.of(total(table, column));
            case Aggregated(var table, var aggregate) -> Optional.of(aggregate);
            default -> Optional.empty();
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

    record RowCountWhere(Table<?> table, ColumnRule<?> rule) implements TableFigure {}

    /** What an aggregate comes to over all rows. */
    record Aggregated(Table<?> table, Aggregate<?> aggregate) implements TableFigure {}

    /** The same of another table with such columns. */
    default TableFigure of(Table<?> other) {
        return switch (this) {
            case TotalOf(var table, var column) -> new TotalOf(other, column);
            case Reporting(var table, var column) -> new Reporting(other, column);
            case RowCount rows -> new RowCount(other);
            case RowCountWhere(var table, var rule) -> new RowCountWhere(other, rule);
            case Aggregated(var table, var aggregate) -> new Aggregated(other, aggregate);
        };
    }

    Unit ROWS = new Unit("rows");
}
