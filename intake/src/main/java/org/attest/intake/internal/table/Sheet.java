package org.attest.intake.internal.table;

import java.io.IOException;
import java.nio.file.Path;
import org.attest.workbook.internal.Area;
import org.attest.workbook.internal.UnreadableWorkbookException;
import org.attest.workbook.internal.WorkbookFile;

/** A sheet of a workbook. */
record Sheet(Path file, WorkbookFile workbook, StoredCells stored, WorkbookFile.SheetPart part) implements Table {
    @Override
    public String name() {
        return part.name();
    }

    @Override
    public String place() {
        return file + ":" + name();
    }

    @Override
    public String place(int row) {
        return place() + "!" + row;
    }

    @Override
    public String place(int row, int column) {
        return place() + "!" + Area.letters(column) + row;
    }

    @Override
    public boolean isSheet() {
        return true;
    }

    @Override
    public void read(Visitor visitor) throws IOException {
        try {
            workbook.read(part, row -> visitor.row(stored.row(row)));
        } catch (UnreadableWorkbookException e) {
            throw new UnreadableTableException(place(), e.getMessage(), e);
        }
    }
}
