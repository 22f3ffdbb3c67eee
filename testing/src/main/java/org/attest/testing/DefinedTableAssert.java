package org.attest.testing;

import org.attest.report.definition.NumberColumn;
import org.attest.testing.internal.attested.DefinedTable;
import org.attest.testing.internal.attested.Sources;
import org.attest.testing.internal.workbook.TableContent;
import org.attest.testing.internal.workbook.WorkbookContent;

/** A table of a report, by the handles of its definition. */
public final class DefinedTableAssert<R> extends LocatedAssert<DefinedTableAssert<R>> {
    private final DefinedTable<R> table;
    private final WorkbookContent workbook;
    private final Sources sources;

    DefinedTableAssert(DefinedTable<R> table, WorkbookContent workbook, WorkbookAssert file) {
        super(
                file.then("sheet", table.sheet().name()) + " > " + place("table", nameOf(table)),
                DefinedTableAssert.class);
        this.table = table;
        this.workbook = workbook;
        this.sources = Sources.of(workbook);
    }

    private static String nameOf(DefinedTable<?> table) {
        return table.parts().stream()
                .map(TableContent::name)
                .findFirst()
                .orElse(table.definition().key());
    }

    /** Has so many rows, without headers and totals, on all its sheets together. */
    public DefinedTableAssert<R> hasRowCount(int count) {
        return sameRows(count, table.rows().size());
    }

    /** The row that shows this in the column that is the definition's row key; in the first if it has none. */
    public DefinedRowAssert<R> row(String key) {
        return row(onlyRow(key, table.rows(), table::key));
    }

    private DefinedRowAssert<R> row(DefinedTable.Row row) {
        return new DefinedRowAssert<>(table, row, sources, then("row", table.key(row)));
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
