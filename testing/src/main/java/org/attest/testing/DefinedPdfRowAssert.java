package org.attest.testing;

import java.util.List;
import org.assertj.core.data.Offset;
import org.attest.model.value.Absence;
import org.attest.report.definition.Column;
import org.attest.report.definition.NumberColumn;
import org.attest.testing.internal.attested.PrintedTable;

/** A row of a table in a report's PDF, by the columns of its definition; what its cells cite is not looked at. */
public final class DefinedPdfRowAssert<R> extends LocatedAssert<DefinedPdfRowAssert<R>> {
    private final PrintedTable<R> table;
    private final List<String> cells;
    private final DefinedPdfTableAssert<R> whole;

    DefinedPdfRowAssert(PrintedTable<R> table, List<String> cells, DefinedPdfTableAssert<R> whole) {
        super(whole, whole.then("row", cells.get(table.keyColumn())), DefinedPdfRowAssert.class);
        this.table = table;
        this.cells = cells;
        this.whole = whole;
    }

    /** Prints this number, in per cent where the column is, in hours where it is a duration. */
    public DefinedPdfRowAssert<R> has(NumberColumn<R> column, double number) {
        return has(column, Near.exactly(number));
    }

    /** Prints a number so near to this one: {@code within(0.5)} or {@code byLessThan(0.5)} of AssertJ. */
    public DefinedPdfRowAssert<R> has(NumberColumn<R> column, double number, Offset<? extends Number> tolerance) {
        return has(column, new Near(number, tolerance));
    }

    private DefinedPdfRowAssert<R> has(NumberColumn<R> column, Near expected) {
        String cell = cell(column);
        boolean near = table.number(cell).filter(expected::takes).isPresent();
        return near ? this : is(column, expected.toString(), cell);
    }

    /** Says why there is no value, in words or shorthand. */
    public DefinedPdfRowAssert<R> isMissing(Column<R> column, Absence reason) {
        return says(column, table.notation().print(reason));
    }

    /** Says exactly these words, besides what it cites: {@code over 295}, {@code [conflict] 4; 6}, {@code BDT 50,000.00}. */
    public DefinedPdfRowAssert<R> says(Column<R> column, String words) {
        return is(column, "\"" + words + "\"", "\"" + cell(column) + "\"");
    }

    private String cell(Column<R> column) {
        return cells.get(whole.index(column, this));
    }

    private DefinedPdfRowAssert<R> is(Column<R> column, String expected, String found) {
        return expected.equals(found) ? this : failed(mismatchAt(then("column", column.label()), expected, found));
    }
}
