package org.attest.testing.internal.attested;

import java.util.List;
import java.util.Set;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.CellValue;
import org.attest.testing.internal.workbook.SheetContent;
import org.attest.testing.internal.workbook.TableContent;
import org.attest.testing.internal.workbook.WorkbookContent;

/** A number in a native table that was entered; what a formula computes follows from others. */
public record EnteredNumber(TableContent table, List<CellContent> row, CellContent cell) {
    public EnteredNumber {
        row = List.copyOf(row);
    }

    /**
     * The figures of a report: all but the counts in its list of sheets.
     *
     * @param except the names of tables whose numbers are the report's own counts
     */
    public static List<EnteredNumber> figures(WorkbookContent workbook, Sources sources, Set<String> except) {
        return workbook.tables().stream()
                .filter(table -> !sources.isContents(table) && !except.contains(table.name()))
                .flatMap(table -> in(table).stream())
                .toList();
    }

    /** Those of all rows but the totals. */
    public static List<EnteredNumber> in(TableContent table) {
        return table.rows().stream()
                .flatMap(row ->
                        row.stream().filter(EnteredNumber::isEntered).map(cell -> new EnteredNumber(table, row, cell)))
                .toList();
    }

    /** How many cells of a sheet have such a number outside of its native tables. */
    public static long outsideOfTables(SheetContent sheet) {
        List<TableContent> tables = sheet.tables();
        return sheet.cells().values().stream()
                .filter(EnteredNumber::isEntered)
                .filter(cell -> tables.stream().noneMatch(table -> table.area().holds(cell.address())))
                .count();
    }

    private static boolean isEntered(CellContent cell) {
        return cell.value() instanceof CellValue.Numeric && cell.formula().isEmpty();
    }
}
