package org.attest.audit.spreadsheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.attest.workbook.internal.Area;
import org.attest.workbook.internal.SheetCell;
import org.attest.workbook.internal.SheetRow;
import org.attest.workbook.internal.WorkbookFile;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet as a whole is laid out. Its order is not met by a sheet with nothing in column A, by a table that does not
 * start there, by filled cells below a table, and by a second table on a sheet.
 */
final class Layout extends SheetCheck {
    /**
     * Not met by a sheet whose cell A1 is empty or no text, or has none of the named styles Title and Heading (those that are
     * built in, or any with such a name). Blank sheets are told as such.
     */
    final SheetCheck titles = new SheetCheck();

    /** Not met by a sheet without a filled cell and anything drawn, and by a name that another sheet has, whatever the case. */
    final SheetCheck names = new SheetCheck();

    /** Not met by hidden sheets, rows and columns, also those without height or width. */
    final SheetCheck hidden = new SheetCheck();

    private final Set<String> known = new HashSet<>();
    private boolean titled;
    private @Nullable SheetCell leftmost;
    private int lowest;
    private int firstHidden;
    private int lastHidden;

    @Override
    void sheet(AuditedSheet sheet) {
        titled = false;
        leftmost = null;
        lowest = Integer.MAX_VALUE;
        firstHidden = -1;
        names.apply();
        if (!known.add(sheet.name().toLowerCase(Locale.ROOT))) {
            names.add(sheet.name(), "another sheet has this name");
        }
        if (sheet.part().type().equals("chartsheet")) {
            titles.add(sheet.name(), "a sheet that is a chart has no cell A1 for a title");
        }
        hidden(sheet);
        for (NativeTable table : sheet.tables()) {
            if (table.area().firstColumn() > 0) {
                add(sheet, table.area(), table.quoted() + " does not start in column A");
            }
            if (lowest < Integer.MAX_VALUE) {
                add(sheet, table.area(), table.quoted() + " is not the only one on its sheet");
            }
            lowest = Math.min(lowest, table.area().lastRow());
        }
    }

    private void hidden(AuditedSheet sheet) {
        hidden.apply();
        if (!sheet.part().state().equals("visible")) {
            hidden.add(sheet.name(), "sheet is hidden");
        }
        if (sheet.root().child("sheetFormatPr").flag("zeroHeight")) {
            hidden.add(sheet.name(), "rows are hidden unless they say otherwise");
        }
        sheet.columns().filter(WorkbookFile::isHidden).forEach(column -> {
            Area columns = Area.columns(column.number("min", 1) - 1, column.number("max", 1) - 1);
            hidden.add(sheet, columns, columns.width() == 1 ? "column is hidden" : "columns are hidden");
        });
    }

    @Override
    void row(AuditedSheet sheet, SheetRow row) {
        if (row.isHidden()) {
            if (row.number() != lastHidden + 1 || firstHidden < 0) {
                tellHidden(sheet);
                firstHidden = row.number();
            }
            lastHidden = row.number();
        }
        if (row.cells().isEmpty()) {
            return;
        }
        apply();
        SheetCell first = row.cells().getFirst();
        if (leftmost == null || first.column() < leftmost.column()) {
            leftmost = first;
        }
        if (row.number() == 0 && first.column() == 0 && first.isText()) {
            titled = true;
            titles.apply();
            if (!sheet.look(first).isHeading()) {
                String what = "title \"" + first.text() + "\" has no heading style, must have one such as Heading 1";
                titles.add(sheet, first.area(), what);
            }
        }
        if (row.number() > lowest) {
            row.cells().stream()
                    .filter(cell -> !sheet.isInTable(cell))
                    .findFirst()
                    .ifPresent(cell -> add(sheet, cell.area(), "stands below a table"));
        }
    }

    private void tellHidden(AuditedSheet sheet) {
        if (firstHidden >= 0) {
            String what = firstHidden == lastHidden ? "row is hidden" : "rows are hidden";
            hidden.add(sheet, Area.rows(firstHidden, lastHidden), what);
        }
    }

    @Override
    void endOf(AuditedSheet sheet) {
        tellHidden(sheet);
        if (leftmost == null) {
            if (sheet.drawn().isEmpty() && sheet.isWorksheet()) {
                names.add(sheet.name(), "sheet is blank");
            }
            return;
        }
        if (!titled) {
            titles.add(sheet.name(), "A1", "has no title");
        }
        if (leftmost.column() > 0) {
            add(sheet, leftmost.area(), "content starts here, must start in column A");
        }
    }
}
