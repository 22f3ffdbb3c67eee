package org.attest.testing.internal.attested;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.value.Reason;
import org.attest.report.definition.Column;
import org.attest.report.definition.NumberColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.CellValue;
import org.attest.testing.internal.workbook.SheetContent;
import org.attest.testing.internal.workbook.TableContent;
import org.attest.testing.internal.workbook.WorkbookContent;

/**
 * A figure of a table, which has to say where it comes from.
 *
 * @param key what names its row
 * @param isCited whether its column may cite anything
 */
public record Figure(TableContent table, List<CellContent> row, CellContent cell, String key, boolean isCited) {
    /**
     * The figures of a report's workbook: the numbers that were entered, for what a formula computes follows from others; all
     * but the counts in its list of sheets.
     *
     * @param except the names of tables whose numbers are the report's own counts
     */
    public static List<Figure> in(WorkbookContent workbook, Sources sources, Set<String> except) {
        return workbook.tables().stream()
                .filter(table -> !sources.isContents(table) && !except.contains(table.name()))
                .flatMap(Figure::entered)
                .toList();
    }

    /** Those of all rows of a native table but the totals. */
    public static Stream<Figure> entered(TableContent table) {
        return table.rows().stream()
                .flatMap(row -> row.stream()
                        .filter(Figure::isEntered)
                        .map(cell -> new Figure(table, row, cell, row.get(0).shown(), true)));
    }

    /** How many numbers were entered into a sheet outside of its native tables. */
    public static long outsideOfTables(SheetContent sheet) {
        List<TableContent> tables = sheet.tables();
        return sheet.cells().values().stream()
                .filter(Figure::isEntered)
                .filter(cell -> tables.stream().noneMatch(table -> table.area().holds(cell.address())))
                .count();
    }

    private static boolean isEntered(CellContent cell) {
        return cell.value() instanceof CellValue.Numeric && cell.formula().isEmpty();
    }

    /**
     * Those of a table of a definition: whatever stands in a column of numbers, also a bound in words; ratios follow from
     * others.
     */
    public static List<Figure> in(DefinedTable<?> table) {
        return table.rows().stream()
                .flatMap(row -> IntStream.range(0, table.definition().columns().size())
                        .boxed()
                        .flatMap(i -> in(table, row, i)))
                .toList();
    }

    private static Stream<Figure> in(DefinedTable<?> table, DefinedTable.Row row, int index) {
        Column<?> column = table.definition().columns().get(index).column();
        CellContent cell = row.cells().get(index);
        boolean missing = Stream.of(Reason.values())
                .anyMatch(reason -> table.notation().print(reason).equals(cell.shown()));
        return !(column instanceof NumberColumn) || column instanceof RatioColumn || missing
                ? Stream.empty()
                : Stream.of(new Figure(row.part(), row.cells(), cell, table.key(row), column.isCited()));
    }
}
