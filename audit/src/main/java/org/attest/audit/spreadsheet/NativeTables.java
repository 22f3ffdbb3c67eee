package org.attest.audit.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attest.workbook.internal.Area;
import org.attest.workbook.internal.SheetCell;
import org.attest.workbook.internal.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Not met where two or more filled cells side by side have such cells directly below them, outside every native table; and
 * by a table with a name that a program made up.
 */
final class NativeTables extends SheetCheck {
    private static final Pattern MADE_UP = Pattern.compile(
            "(?iu)(table|tabelle|tableau|tabla|tabela|tabella|tabel|taulukko|таблица|表|テーブル|range|list)[ _]?\\d*"
                    + "|__anonymous.*");

    /** Blocks that the row above belongs to. */
    private List<Area> open = new ArrayList<>();

    @Override
    void sheet(AuditedSheet sheet) {
        for (NativeTable table : sheet.tables()) {
            apply();
            if (MADE_UP.matcher(table.name()).matches()) {
                add(sheet, table.area(), "name of " + table.quoted() + " says nothing of what it holds");
            }
        }
    }

    @Override
    void row(AuditedSheet sheet, SheetRow row) {
        List<Area> next = new ArrayList<>();
        Area run = null;
        for (SheetCell cell : row.cells()) {
            if (sheet.isInTable(cell)) {
                continue;
            }
            if (run != null && cell.column() == run.lastColumn() + 1) {
                run = new Area(row.number(), run.firstColumn(), row.number(), cell.column());
                continue;
            }
            grow(run, next);
            run = cell.area();
        }
        grow(run, next);
        open.stream()
                .filter(block -> next.stream().noneMatch(grown -> grown.covers(block)))
                .forEach(block -> close(sheet, block));
        open = next;
    }

    private void grow(@Nullable Area run, List<Area> next) {
        if (run == null || run.width() < 2) {
            return;
        }
        Area block = run;
        for (Area above : open) {
            if (above.lastRow() == run.firstRow() - 1
                    && above.firstColumn() <= run.lastColumn()
                    && run.firstColumn() <= above.lastColumn()) {
                block = new Area(
                        Math.min(above.firstRow(), block.firstRow()),
                        Math.min(above.firstColumn(), block.firstColumn()),
                        run.lastRow(),
                        Math.max(above.lastColumn(), block.lastColumn()));
            }
        }
        next.add(block);
    }

    private void close(AuditedSheet sheet, Area block) {
        if (block.lastRow() > block.firstRow()) {
            add(sheet, block, "holds a table that is not marked up as one");
        }
    }

    @Override
    void endOf(AuditedSheet sheet) {
        open.forEach(block -> close(sheet, block));
        open = new ArrayList<>();
    }
}
