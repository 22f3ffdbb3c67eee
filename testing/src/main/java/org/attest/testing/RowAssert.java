package org.attest.testing;

import java.util.List;
import org.assertj.core.data.Offset;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.TableContent;

/** A row of a table, by the headers of its columns. */
public final class RowAssert extends LocatedAssert<RowAssert> {
    private final List<CellContent> row;
    private final TableContent table;

    RowAssert(List<CellContent> row, TableContent table, TableAssert whole) {
        super(whole, whole.then("row", row.getFirst().shown()), RowAssert.class);
        this.row = row;
        this.table = table;
    }

    /**
     * Has this below a header.
     *
     * @param value as {@link CellAssert#has} takes it
     */
    public RowAssert has(String header, Object value) {
        cell(header).has(value);
        return this;
    }

    /** Has a number below a header that is so near to this one; see {@link CellAssert#has(double, Offset)}. */
    public RowAssert has(String header, double number, Offset<? extends Number> tolerance) {
        cell(header).has(number, tolerance);
        return this;
    }

    /** The cell below a header, for all that can be said of one. */
    public CellAssert cell(String header) {
        int column = table.column(header).orElseThrow(() -> unknown("column", header, table.headers()));
        return new CellAssert(
                row.get(column),
                table.sheet(),
                this,
                then("column", table.headers().get(column)));
    }
}
