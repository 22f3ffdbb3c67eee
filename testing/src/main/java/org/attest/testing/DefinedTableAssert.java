package org.attest.testing;

import java.util.List;
import org.attest.report.definition.Column;
import org.attest.report.definition.NumberColumn;
import org.attest.testing.internal.attested.DefinedTable;
import org.attest.testing.internal.attested.Sources;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.CellValue;
import org.attest.testing.internal.workbook.TableContent;
import org.attest.testing.internal.workbook.WorkbookContent;

/** A table of a report, by the handles of its definition. */
public final class DefinedTableAssert<R> extends RowsAssert<DefinedTableAssert<R>, DefinedRowAssert<R>, Column<R>> {
    private final DefinedTable<R> table;
    private final List<DefinedTable.Row> rows;
    private final WorkbookContent workbook;
    private final Sources sources;

    DefinedTableAssert(DefinedTable<R> table, WorkbookContent workbook, WorkbookAssert file) {
        super(
                file,
                file.then("sheet", table.sheet().name()) + " > " + place("table", nameOf(table)),
                DefinedTableAssert.class,
                DefinedTable.headers(table.definition()),
                table.rows().stream()
                        .map(row -> row.cells().stream().map(CellContent::shown).toList())
                        .toList(),
                table.keyColumn());
        this.table = table;
        this.rows = table.rows();
        this.workbook = workbook;
        this.sources = Sources.of(workbook);
    }

    private static String nameOf(DefinedTable<?> table) {
        return table.parts().stream()
                .map(TableContent::name)
                .findFirst()
                .orElse(table.definition().key());
    }

    @Override
    DefinedRowAssert<R> rowAt(int row) {
        return row(rows.get(row));
    }

    private DefinedRowAssert<R> row(DefinedTable.Row row) {
        return new DefinedRowAssert<>(table, row, sources, this);
    }

    /** Numbers as they are printed, as {@link DefinedRowAssert#has(NumberColumn, double)} has them. */
    @Override
    CellValue value(int row, Column<R> column) {
        CellValue value = rows.get(row).cells().get(index(column)).value();
        return column instanceof NumberColumn<R> numbers && value instanceof CellValue.Numeric(double number)
                ? new CellValue.Numeric(
                        DefinedRowAssert.printed(numbers, number).doubleValue())
                : value;
    }

    @Override
    int index(Column<R> column) {
        return index(column, this);
    }

    int index(Column<R> column, LocatedAssert<?> asked) {
        int index = table.definition().indexOf(column);
        if (index < 0) {
            throw asked.unknown("column", column.label(), DefinedTable.headers(table.definition()));
        }
        return index;
    }

    /** What the totals row has of a column. */
    public CellAssert total(NumberColumn<R> column) {
        return row(table.totals().orElseThrow(() -> error("has no totals row"))).cell(column);
    }

    /**
     * Every number and every bound has a note that leads to a source, in its row or above the table. Ratios follow from
     * their inputs.
     */
    public DefinedTableAssert<R> everyFigureIsCited() {
        new Citations(workbook, this).mustBeComplete(table);
        return this;
    }
}
