package org.attest.audit.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
        List<Check> checks = List.of(
                new NativeTables(),
                Check.of(SpreadsheetItem.NO_MERGED_CELLS, WholeSheet::mergedCells),
                new BlankLines(),
                new HeaderRow(),
                new WrappedText(),
                Check.of(SpreadsheetItem.NO_FILTERS, WholeSheet::filtersAndPanes),
                new EmptyCells(),
                new HiddenContent(),
                new ColumnWidths(),
                new Notes(),
                new Links(),
                new Titles(),
                Check.of(SpreadsheetItem.NO_HEADERS_OR_FOOTERS, WholeSheet::headersAndFooters),
                new Colours(),
                new AltText(),
                new Macros(),
                new SheetNames(),
                new Order(),
                new Properties(),
                new Cursor());
        checks.forEach(check -> check.workbook(workbook));
        for (Sheet sheet : workbook.sheets()) {
            checks.forEach(check -> check.sheet(sheet));
            if (sheet.isWorksheet()) {
                workbook.file().read(sheet.part(), row -> checks.forEach(check -> check.row(sheet, row)));
            }
            checks.forEach(check -> check.endOf(sheet));
        }
        checks.forEach(Check::end);
        return new Audit(checks.stream().map(check -> check.answer()).toList());
    }
}
