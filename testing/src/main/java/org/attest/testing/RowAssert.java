package org.attest.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.attest.report.problem.Where;
import org.attest.testing.workbook.CellContent;
import org.attest.testing.workbook.TableContent;

/** A row of a table, by the headers of its columns. */
public final class RowAssert extends LocatedAssert<RowAssert, List<CellContent>> {
    private final TableContent table;

    RowAssert(List<CellContent> row, TableContent table, Where where) {
        super(row, where, RowAssert.class);
        this.table = table;
    }

    public RowAssert has(String header, double number) {
        cell(header).has(number);
        return this;
    }

    public RowAssert has(String header, String text) {
        cell(header).has(text);
        return this;
    }

    public RowAssert has(String header, boolean flag) {
        cell(header).has(flag);
        return this;
    }

    public RowAssert has(String header, LocalDate day) {
        cell(header).has(day);
        return this;
    }

    public RowAssert has(String header, LocalDateTime moment) {
        cell(header).has(moment);
        return this;
    }

    /** The cell below a header, for all that can be said of one. */
    public CellAssert cell(String header) {
        int column = table.column(header).orElseThrow(() -> unknown("column", header, table.headers()));
        return new CellAssert(
                actual.get(column),
                table.sheet(),
                where().then("column", table.headers().get(column)));
    }
}
