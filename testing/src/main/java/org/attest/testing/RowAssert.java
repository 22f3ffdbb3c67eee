package org.attest.testing;

import java.util.List;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.TableContent;

/** A row of a table, by the headers of its columns. */
public final class RowAssert extends LocatedAssert<RowAssert> {
    private final List<CellContent> row;
    private final TableContent table;

    RowAssert(List<CellContent> row, TableContent table, String place) {
        super(place, RowAssert.class);
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

    /** The cell below a header, for all that can be said of one. */
    public CellAssert cell(String header) {
        int column = table.column(header).orElseThrow(() -> unknown("column", header, table.headers()));
        return new CellAssert(
                row.get(column), table.sheet(), then("column", table.headers().get(column)));
    }
}
