package org.attest.testing;

import java.util.List;
import org.attest.report.definition.Column;
import org.attest.report.definition.NumberColumn;
import org.attest.testing.internal.attested.PrintedTable;
import org.attest.testing.internal.workbook.CellValue;

/**
 * A table of a report's PDF, by the handles of its definition. Columns that are not printed cannot be asked; subtotals of groups
 * are among the rows.
 */
public final class DefinedPdfTableAssert<R>
        extends RowsAssert<DefinedPdfTableAssert<R>, DefinedPdfRowAssert<R>, Column<R>> {
    private final PrintedTable<R> table;

    DefinedPdfTableAssert(PrintedTable<R> table, PdfAssert pdf) {
        super(
                pdf,
                pdf.then("table", table.definition().title()),
                DefinedPdfTableAssert.class,
                table.headers(),
                table.rows(),
                table.keyColumn());
        this.table = table;
    }

    /** The totals row says this below a column, as it is printed. */
    public DefinedPdfTableAssert<R> hasTotal(NumberColumn<R> column, double number) {
        row(table.totals().orElseThrow(() -> error("has no totals row"))).has(column, number);
        return this;
    }

    @Override
    DefinedPdfRowAssert<R> rowAt(int row) {
        return row(table.rows().get(row));
    }

    private DefinedPdfRowAssert<R> row(List<String> cells) {
        return new DefinedPdfRowAssert<>(table, cells, this);
    }

    @Override
    int index(Column<R> column) {
        return index(column, this);
    }

    int index(Column<R> column, LocatedAssert<?> asked) {
        int index = table.columns().indexOf(column);
        if (index < 0) {
            throw asked.unknown("printed column", column.label(), table.headers());
        }
        return index;
    }

    @Override
    CellValue value(int row, Column<R> column) {
        String cell = table.rows().get(row).get(index(column));
        return column instanceof NumberColumn<R>
                ? table.number(cell).<CellValue>map(CellValue::of).orElseGet(() -> CellValue.of(cell))
                : CellValue.of(cell);
    }
}
