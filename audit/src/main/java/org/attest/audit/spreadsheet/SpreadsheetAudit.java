package org.attest.audit.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.attest.audit.Audit;
import org.attest.audit.UnreadableFileException;
import org.attest.audit.internal.ForeignFile;

/**
 * Holds any workbook (.xlsx or .xlsm) against the checklist. The rows are read as a stream, so a million of them take
 * little memory; the file is not changed.
 */
public final class SpreadsheetAudit {
    static final String ALLOWED = "must be a workbook (.xlsx or .xlsm)";

    private static final int START = 64;

    /** The stream in which an encrypted workbook lies (MS-OFFCRYPTO, 2.3.1). */
    private static final String ENCRYPTED = "EncryptedPackage";

    private SpreadsheetAudit() {}

    /**
     * Reads the file and answers every item of the checklist.
     *
     * @throws UnreadableFileException when it is not there, protected by a password, damaged, or no workbook
     */
    public static Audit of(Path path) {
        ForeignFile file = new ForeignFile(path, ALLOWED);
        refuseOtherFiles(file);
        try (Parts parts = Parts.open(file)) {
            return audit(new Workbook(parts));
        } catch (ZipException e) {
            throw file.unreadable("is damaged or cut off, must be a complete workbook (.xlsx or .xlsm)", e);
        } catch (IOException e) {
            throw file.unreadable("could not be read: " + e.getMessage(), e);
        }
    }

    private static void refuseOtherFiles(ForeignFile file) {
        byte[] start = file.start(START);
        switch (FileMagic.valueOf(Arrays.copyOf(start, START))) {
            case OLE2 -> throw file.unreadable(ofOldForm(file));
            case OOXML -> {
                String head = new String(start, StandardCharsets.ISO_8859_1);
                if (head.contains("mimetypeapplication/vnd.oasis")) {
                    throw file.unreadable("is an OpenDocument file, " + ALLOWED);
                }
            }
            default -> throw file.unreadable("is no workbook, " + ALLOWED);
        }
    }

    private static String ofOldForm(ForeignFile file) {
        try (POIFSFileSystem old = new POIFSFileSystem(file.path().toFile(), true)) {
            if (old.getRoot().hasEntryCaseInsensitive(ENCRYPTED)) {
                return "is protected by a password, must be saved without one";
            }
        } catch (IOException | RuntimeException e) {
            // Damaged, and of the old form all the same.
            return "is a file of the old form (.xls), " + ALLOWED;
        }
        return "is a file of the old form (.xls), " + ALLOWED;
    }

    private static Audit audit(Workbook workbook) {
        List<Check> checks = List.of(
                new NativeTables(),
                new MergedCells(),
                new BlankLines(),
                new HeaderRow(),
                new WrappedText(),
                new FiltersAndPanes(),
                new EmptyCells(),
                new HiddenContent(),
                new ColumnWidths(),
                new Notes(),
                new Links(),
                new Titles(),
                new HeadersAndFooters(),
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
                workbook.readRows(sheet, row -> checks.forEach(check -> check.row(sheet, row)));
            }
            checks.forEach(check -> check.endOf(sheet));
        }
        checks.forEach(Check::end);
        return new Audit(checks.stream().map(check -> check.findings.answer()).toList());
    }
}
