package org.attest.intake.internal.table;

import java.io.IOException;
import org.apache.poi.ss.util.CellReference;

/** A sheet of a workbook. */
record Sheet(Workbook workbook, String name, String part) implements Table {
    @Override
    public String place() {
        return workbook.file() + ":" + name;
    }

    @Override
    public String place(int row) {
        return place() + "!" + row;
    }

    @Override
    public String place(int row, int column) {
        return place() + "!" + CellReference.convertNumToColString(column) + row;
    }

    @Override
    public boolean isRectangular() {
        return false;
    }

    @Override
    public boolean mayHaveTitle() {
        return true;
    }

    @Override
    public void read(Visitor visitor) throws IOException {
        workbook.read(part, new SheetRows(workbook.strings(), workbook.stored(), visitor));
    }
}
