package org.attest.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.testing.internal.message.TextTable;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.CellValue;
import org.attest.testing.internal.workbook.TableContent;

/** A table of any workbook, by the headers of its columns and by what names its rows. */
public final class TableAssert extends RowsAssert<TableAssert, RowAssert, String> {
    private final TableContent table;

    /** @param sheet the place of its sheet */
    TableAssert(TableContent table, LocatedAssert<?> outer, String sheet) {
        super(
                outer,
                sheet + " > " + place("table", table.name()),
                TableAssert.class,
                table.headers(),
                table.rows().stream()
                        .map(row -> row.stream().map(CellContent::shown).toList())
                        .toList(),
                0);
        this.table = table;
    }

    /** Has exactly these headers, in this order. */
    public TableAssert hasHeaders(String... headers) {
        return same(String.join(", ", headers), String.join(", ", table.headers()));
    }

    @Override
    RowAssert rowAt(int row) {
        return new RowAssert(table.rows().get(row), table, this);
    }

    @Override
    CellValue value(int row, String header) {
        return table.rows().get(row).get(index(header)).value();
    }

    /** The cell of the totals row below this header. */
    public CellAssert total(String header) {
        int column = index(header);
        List<CellContent> totals = table.totals().orElseThrow(() -> error("has no totals row"));
        return new RowAssert(totals, table, this).cell(table.headers().get(column));
    }

    @Override
    int index(String header) {
        return table.column(header).orElseThrow(() -> unknown("column", header, table.headers()));
    }

    /**
     * Has exactly these rows: each a list of the values of its first columns, numbers, texts, booleans and dates; an empty
     * text for an empty cell.
     */
    public TableAssert hasRows(List<?>... rows) {
        List<List<CellValue>> expected = Arrays.stream(rows)
                .map(row -> row.stream().map(TableAssert::value).toList())
                .toList();
        List<List<CellValue>> found = table.rows().stream()
                .map(row -> row.stream().map(CellContent::value).toList())
                .toList();
        TextTable differing = new TextTable()
                .row(Stream.concat(Stream.of(""), table.headers().stream()).toList());
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            List<CellValue> wanted = i < expected.size() ? expected.get(i) : List.of();
            List<CellValue> there = i < found.size() ? found.get(i) : List.of();
            if (wanted.isEmpty() || there.isEmpty() || !begins(there, wanted)) {
                differing.row(line("expected row " + (i + 1), wanted, wanted.size()));
                differing.row(line("found", there, wanted.isEmpty() ? there.size() : wanted.size()));
            }
        }
        if (differing.size() > 0) {
            return failed(wrong(TextTable.counted(differing.size() / 2, "row differs", "rows differ"), differing, ""));
        }
        return this;
    }

    private static CellValue value(Object value) {
        return value.equals("") ? new CellValue.Nothing() : CellValue.of(value);
    }

    private static boolean begins(List<CellValue> row, List<CellValue> expected) {
        return expected.size() <= row.size()
                && IntStream.range(0, expected.size()).allMatch(i -> row.get(i).isSame(expected.get(i)));
    }

    private static List<String> line(String what, List<CellValue> row, int width) {
        return row.isEmpty()
                ? List.of(what, "(no row)")
                : Stream.concat(Stream.of(what), row.stream().limit(width).map(CellValue::toString))
                        .toList();
    }
}
