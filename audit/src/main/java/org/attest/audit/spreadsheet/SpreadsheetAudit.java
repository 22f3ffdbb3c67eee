package org.attest.audit.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.attest.audit.Audit;
import org.attest.audit.UnreadableFileException;
import org.attest.audit.internal.ForeignFile;
import org.attest.workbook.internal.UnreadableWorkbookException;
import org.attest.workbook.internal.WorkbookFile;

/**
 * Holds any workbook (.xlsx or .xlsm) against the checklist. The rows are read as a stream, so a million of them take
 * little memory; the file is not changed.
 */
public final class SpreadsheetAudit {
    private static final String ALLOWED = "must be a workbook (.xlsx or .xlsm)";

    private SpreadsheetAudit() {}

    /**
     * Reads the file and answers every item of the checklist.
     *
     * @throws UnreadableFileException when it is not there, protected by a password, damaged, or no workbook
     */
    public static Audit of(Path path) {
        ForeignFile file = new ForeignFile(path, ALLOWED);
        file.start(1);
        try (WorkbookFile workbook = WorkbookFile.open(path, ALLOWED)) {
            return audit(Workbook.of(workbook));
        } catch (UnreadableWorkbookException e) {
            throw file.unreadable(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw file.unreadable("could not be read: " + e.getMessage(), e);
        }
    }

    private static Audit audit(Workbook workbook) {
        Map<SpreadsheetItem, SheetCheck> byItem = checks(workbook);
        Collection<SheetCheck> checks = byItem.values();
        for (AuditedSheet sheet : workbook.sheets()) {
            checks.forEach(check -> check.sheet(sheet));
            if (sheet.isWorksheet()) {
                workbook.file().read(sheet.part(), row -> checks.forEach(check -> check.row(sheet, row)));
            }
            checks.forEach(check -> check.endOf(sheet));
        }
        checks.forEach(SheetCheck::end);
        return new Audit(byItem.entrySet().stream()
                .map(entry -> entry.getValue().answer(entry.getKey()))
                .toList());
    }

    private static Map<SpreadsheetItem, SheetCheck> checks(Workbook workbook) {
        References references = new References();
        Tables tables = new Tables();
        ColumnWidths widths = new ColumnWidths();
        Layout layout = new Layout();
        Map<SpreadsheetItem, SheetCheck> checks = new EnumMap<>(SpreadsheetItem.class);
        checks.put(SpreadsheetItem.NATIVE_TABLES, tables.marked);
        checks.put(SpreadsheetItem.NO_MERGED_CELLS, SheetCheck.of(workbook.sheets(), Workbook::mergedCells));
        checks.put(SpreadsheetItem.NO_BLANK_LINES, tables.blank);
        checks.put(SpreadsheetItem.HEADER_ROW, tables);
        checks.put(SpreadsheetItem.WRAPPED_TEXT, widths.wrapping);
        checks.put(SpreadsheetItem.NO_FILTERS, SheetCheck.of(workbook.sheets(), Workbook::filtersAndPanes));
        checks.put(SpreadsheetItem.EMPTY_CELLS, references.empty);
        checks.put(SpreadsheetItem.NOTHING_HIDDEN, layout.hidden);
        checks.put(SpreadsheetItem.COLUMN_WIDTHS, widths);
        checks.put(SpreadsheetItem.NOTES, references);
        checks.put(SpreadsheetItem.LINKS, references.links);
        checks.put(SpreadsheetItem.TITLES, layout.titles);
        checks.put(
                SpreadsheetItem.NO_HEADERS_OR_FOOTERS, SheetCheck.of(workbook.sheets(), Workbook::headersAndFooters));
        checks.put(SpreadsheetItem.COLOUR, new Colours());
        checks.put(SpreadsheetItem.ALT_TEXT, SheetCheck.of(workbook::altTexts));
        checks.put(SpreadsheetItem.NO_MACROS, SheetCheck.of(workbook::macros));
        checks.put(SpreadsheetItem.SHEETS, layout.names);
        checks.put(SpreadsheetItem.ORDER, layout);
        checks.put(SpreadsheetItem.PROPERTIES, SheetCheck.of(workbook::properties));
        checks.put(SpreadsheetItem.CURSOR, SheetCheck.of(workbook::cursor));
        checks.put(SpreadsheetItem.PRINTED_SIZE, new PrintedSize(workbook));
        return checks;
    }
}
