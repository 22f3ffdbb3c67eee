package org.attest.audit.spreadsheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.attest.workbook.internal.Area;
import org.attest.workbook.internal.SheetCell;
import org.attest.workbook.internal.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Tables, and what should be one. The header is not met by a table without a header row or with several, and by a header that
 * is empty, that repeats another one of its table whatever the case, or that a program filled in for an empty one, such as
 * Column1.
 */
final class Tables extends SheetCheck {
    private static final Pattern FILLED_IN =
            Pattern.compile("(?iu)(column|spalte|columna|colonne|coluna|colonna|kolom|kolumna)\\d+");

    private static final Pattern MADE_UP = Pattern.compile(
            "(?iu)(table|tabelle|tableau|tabla|tabela|tabella|tabel|taulukko|таблица|表|テーブル|range|list)[ _]?\\d*"
                    + "|__anonymous.*");

    /**
     * Not met where two or more filled cells side by side have such cells directly below them, outside every native table;
     * and by a table with a name that a program made up.
     */
    final SheetCheck marked = new SheetCheck();

    /** Not met by rows and columns between a table's header and its totals in which no cell is filled. */
    final SheetCheck blank = new SheetCheck();

    private final List<Progress> tables = new ArrayList<>();

    /** Blocks that the row above belongs to. */
    private List<Area> open = new ArrayList<>();

    /** How far a table is read. */
    private static final class Progress {
        final NativeTable table;
        final BitSet filled = new BitSet();
        boolean isHeaderSeen;
        int next;

        Progress(NativeTable table) {
            this.table = table;
            this.isHeaderSeen = table.headerRows() <= 0;
            this.next = table.firstBodyRow();
        }
    }

    @Override
    void sheet(AuditedSheet sheet) {
        tables.clear();
        for (NativeTable table : sheet.tables()) {
            tables.add(new Progress(table));
            blank.apply();
            marked.apply();
            if (MADE_UP.matcher(table.name()).matches()) {
                marked.add(sheet, table.area(), "name of " + table.quoted() + " says nothing of what it holds");
            }
            apply();
            if (table.headerRows() != 1) {
                String rows = table.headerRows() == 0 ? "no header row" : table.headerRows() + " header rows";
                add(sheet, table.area(), table.quoted() + " has " + rows + ", must have one");
            }
        }
    }

    @Override
    void row(AuditedSheet sheet, SheetRow row) {
        for (Progress progress : tables) {
            NativeTable table = progress.table;
            List<SheetCell> cells = table.area().hasRow(row.number()) ? row.within(table.area()) : List.of();
            if (table.headerRows() > 0 && row.number() == table.area().firstRow()) {
                progress.isHeaderSeen = true;
                headers(sheet, table, cells);
            }
            if (table.hasBodyRow(row.number()) && !cells.isEmpty()) {
                blankTo(sheet, progress, row.number() - 1);
                progress.next = row.number() + 1;
                cells.forEach(cell -> progress.filled.set(cell.column()));
            }
        }
        blocks(sheet, row);
    }

    private void blocks(AuditedSheet sheet, SheetRow row) {
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
            marked.add(sheet, block, "holds a table that is not marked up as one");
        }
    }

    private void headers(AuditedSheet sheet, NativeTable table, List<SheetCell> cells) {
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

    private void blankTo(AuditedSheet sheet, Progress progress, int last) {
        Area area = progress.table.area();
        if (last >= progress.next) {
            Area rows = new Area(progress.next, area.firstColumn(), last, area.lastColumn());
            blank.add(
                    sheet,
                    rows,
                    (last == progress.next ? "blank row" : "blank rows") + " in " + progress.table.quoted());
        }
    }

    @Override
    void endOf(AuditedSheet sheet) {
        open.forEach(block -> close(sheet, block));
        open = new ArrayList<>();
        for (Progress progress : tables) {
            NativeTable table = progress.table;
            if (!progress.isHeaderSeen) {
                headers(sheet, table, List.of());
            }
            blankTo(sheet, progress, table.lastBodyRow());
            int last = progress.filled.isEmpty() ? -1 : table.area().lastColumn();
            for (int column = progress.filled.nextClearBit(table.area().firstColumn());
                    column <= last;
                    column = progress.filled.nextClearBit(column + 1)) {
                Area whole = new Area(table.firstBodyRow(), column, table.lastBodyRow(), column);
                blank.add(sheet, whole, "blank column in " + table.quoted());
            }
        }
    }
}
