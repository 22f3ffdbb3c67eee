package org.attest.audit.spreadsheet;

import java.util.function.BiConsumer;
import org.attest.audit.Place;
import org.attest.audit.internal.Findings;
import org.attest.workbook.internal.Area;
import org.attest.workbook.internal.SheetRow;

/**
 * How one item is judged, and what is found. The sheets come one after the other, each from top to bottom, and are never
 * seen again: a check keeps what it needs, and nothing that grows with the rows.
 */
abstract class SheetCheck extends Findings {
    /** A check of what a workbook says beside its cells. */
    static SheetCheck of(BiConsumer<Workbook, SheetCheck> judge) {
        return new SheetCheck() {
            @Override
            void workbook(Workbook workbook) {
                judge.accept(workbook, this);
            }
        };
    }

    /** A check of what each sheet says beside its cells. */
    static SheetCheck ofSheets(BiConsumer<AuditedSheet, SheetCheck> judge) {
        return of((workbook, check) -> workbook.sheets().forEach(sheet -> judge.accept(sheet, check)));
    }

    void workbook(Workbook workbook) {}

    /** A sheet without its cells; for one that is no worksheet, there are none. */
    void sheet(AuditedSheet sheet) {}

    /** The filled cells of one row; a row that has none may be left out. */
    void row(AuditedSheet sheet, SheetRow row) {}

    void endOf(AuditedSheet sheet) {}

    void end() {}

    final void add(AuditedSheet sheet, Area area, String what) {
        add(sheet.name(), area.toString(), what);
    }

    final void add(String sheet, String cells, String what) {
        add(place(sheet, cells, what));
    }

    /**
     * Where something is wrong.
     *
     * @param cells a cell, a range, columns or rows, such as {@code B4}, {@code A1:C2}, {@code C:C}; empty for the whole
     *     sheet
     */
    static Place place(String sheet, String cells, String what) {
        return new Place(cells.isEmpty() ? sheet : sheet + "!" + cells, what);
    }
}
