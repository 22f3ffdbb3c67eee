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
        Map<SpreadsheetItem, SheetCheck> byItem = checks();
        Collection<SheetCheck> checks = byItem.values();
        checks.forEach(check -> check.workbook(workbook));
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

    private static Map<SpreadsheetItem, SheetCheck> checks() {
        Map<SpreadsheetItem, SheetCheck> checks = new EnumMap<>(SpreadsheetItem.class);
        checks.put(SpreadsheetItem.NATIVE_TABLES, new NativeTables());
        checks.put(SpreadsheetItem.NO_MERGED_CELLS, SheetCheck.ofSheets(WholeWorkbook::mergedCells));
        checks.put(SpreadsheetItem.NO_BLANK_LINES, new BlankLines());
        checks.put(SpreadsheetItem.HEADER_ROW, new HeaderRow());
        checks.put(SpreadsheetItem.WRAPPED_TEXT, new WrappedText());
        checks.put(SpreadsheetItem.NO_FILTERS, SheetCheck.ofSheets(WholeWorkbook::filtersAndPanes));
        checks.put(SpreadsheetItem.EMPTY_CELLS, new EmptyCells());
        checks.put(SpreadsheetItem.NOTHING_HIDDEN, new HiddenContent());
        checks.put(SpreadsheetItem.COLUMN_WIDTHS, new ColumnWidths());
        checks.put(SpreadsheetItem.NOTES, new Notes());
        checks.put(SpreadsheetItem.LINKS, new LinkTexts());
        checks.put(SpreadsheetItem.TITLES, new Titles());
        checks.put(SpreadsheetItem.NO_HEADERS_OR_FOOTERS, SheetCheck.ofSheets(WholeWorkbook::headersAndFooters));
        checks.put(SpreadsheetItem.COLOUR, new Colours());
        checks.put(SpreadsheetItem.ALT_TEXT, SheetCheck.of(WholeWorkbook::altTexts));
        checks.put(SpreadsheetItem.NO_MACROS, SheetCheck.of(WholeWorkbook::macros));
        checks.put(SpreadsheetItem.SHEETS, new SheetNames());
        checks.put(SpreadsheetItem.ORDER, new Order());
        checks.put(SpreadsheetItem.PROPERTIES, SheetCheck.of(WholeWorkbook::properties));
        checks.put(SpreadsheetItem.CURSOR, SheetCheck.of(WholeWorkbook::cursor));
        return checks;
    }
}
