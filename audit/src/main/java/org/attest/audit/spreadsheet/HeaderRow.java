package org.attest.audit.spreadsheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.workbook.internal.Area;
import org.attest.workbook.internal.SheetCell;
import org.attest.workbook.internal.SheetRow;

/**
 * Not met by a table without a header row or with several, and by a header that is empty, that repeats another one of its
 * table whatever the case, or that a program filled in for an empty one, such as Column1.
 */
final class HeaderRow extends SheetCheck {
    private static final Pattern FILLED_IN =
            Pattern.compile("(?iu)(column|spalte|columna|colonne|coluna|colonna|kolom|kolumna)\\d+");

    private final Set<NativeTable> seen = new HashSet<>();

    @Override
    void sheet(AuditedSheet sheet) {
        seen.clear();
        for (NativeTable table : sheet.tables()) {
            apply();
            if (table.headerRows() != 1) {
                add(
                        sheet,
                        table.area(),
                        table.quoted() + " has "
                                + (table.headerRows() == 0 ? "no header row" : table.headerRows() + " header rows")
                                + ", must have one");
            }
        }
    }

    @Override
    void row(AuditedSheet sheet, SheetRow row) {
        for (NativeTable table : sheet.tables()) {
            if (table.headerRows() > 0 && row.number() == table.area().firstRow()) {
                seen.add(table);
                judge(sheet, table, row.within(table.area()));
            }
        }
    }

    @Override
    void endOf(AuditedSheet sheet) {
        for (NativeTable table : sheet.tables()) {
            if (table.headerRows() > 0 && !seen.contains(table)) {
                judge(sheet, table, List.of());
            }
        }
    }

    private void judge(AuditedSheet sheet, NativeTable table, List<SheetCell> cells) {
        Map<Integer, SheetCell> byColumn = new HashMap<>();
        cells.forEach(cell -> byColumn.put(cell.column(), cell));
        Map<String, Area> taken = new HashMap<>();
        Area area = table.area();
        for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
            SheetCell cell = byColumn.get(column);
            Area here = Area.cell(area.firstRow(), column);
            if (cell == null) {
                add(sheet, here, "header is empty");
                continue;
            }
            String header = cell.value().strip();
            Area first = taken.putIfAbsent(header.toLowerCase(Locale.ROOT), here);
            if (first != null) {
                add(sheet, here, "header \"" + header + "\" is the same as in " + first);
            } else if (FILLED_IN.matcher(header).matches()) {
                add(sheet, here, "header \"" + header + "\" only stands in for an empty one");
            }
        }
    }
}
