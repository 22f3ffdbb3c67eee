package org.attest.testing.internal.workbook;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.attest.testing.internal.workbook.SheetContent.NativeTable;

/**
 * A table in a sheet: rows below a row of headers.
 *
 * @param name of a native table; of another, the place of its headers
 * @param area from the headers to the totals, both included
 * @param rows the cells of each row, under the headers; without the totals row
 */
public record TableContent(
        String name,
        SheetContent sheet,
        List<String> headers,
        Area area,
        List<List<CellContent>> rows,
        Optional<List<CellContent>> totals) {
    static TableContent of(SheetContent sheet, NativeTable table) {
        Area area = table.area();
        int firstRow = area.first().row() + table.headerRows();
        int lastRow = area.last().row() - table.totalRows();
        return new TableContent(
                table.name(),
                sheet,
                headers(sheet, table),
                area,
                IntStream.rangeClosed(firstRow, lastRow)
                        .mapToObj(row -> cells(sheet, area, row))
                        .toList(),
                table.totalRows() > 0
                        ? Optional.of(cells(sheet, area, area.last().row()))
                        : Optional.empty());
    }

    /** The table whose headers begin in this cell: to the right and down as far as there is something. */
    public static TableContent at(SheetContent sheet, Address corner) {
        int width = run(i -> !sheet.cell(corner.row(), corner.column() + i).isEmpty());
        Address last = new Address(corner.row(), corner.column() + Math.max(width, 1) - 1);
        Area headers = new Area(corner, last);
        int height =
                run(i -> cells(sheet, headers, corner.row() + 1 + i).stream().anyMatch(cell -> !cell.isEmpty()));
        Area area = new Area(corner, new Address(corner.row() + height, last.column()));
        return of(sheet, new NativeTable(corner.toString(), area, List.of(), 1, 0));
    }

    private static List<String> headers(SheetContent sheet, NativeTable table) {
        return table.headerRows() == 0
                ? table.columns()
                : cells(sheet, table.area(), table.area().first().row()).stream()
                        .map(CellContent::shown)
                        .toList();
    }

    private static int run(IntPredicate more) {
        return IntStream.iterate(0, i -> i + 1).dropWhile(more).findFirst().orElseThrow();
    }

    private static List<CellContent> cells(SheetContent sheet, Area area, int row) {
        return IntStream.rangeClosed(area.first().column(), area.last().column())
                .mapToObj(column -> sheet.cell(row, column))
                .toList();
    }

    /** What stands above a cell of this table. */
    public String header(CellContent cell) {
        return headers.get(cell.address().column() - area.first().column());
    }

    /** The place of the column with this header, whatever its case, counted from 0. */
    public OptionalInt column(String header) {
        return IntStream.range(0, headers.size())
                .filter(i -> headers.get(i).equalsIgnoreCase(header))
                .findFirst();
    }

    /** The cells of the column with this header, the header and the total among them. */
    public Optional<Area> area(String header) {
        return column(header).stream()
                .mapToObj(column -> new Area(
                        new Address(area.first().row(), area.first().column() + column),
                        new Address(area.last().row(), area.first().column() + column)))
                .findFirst();
    }
}
