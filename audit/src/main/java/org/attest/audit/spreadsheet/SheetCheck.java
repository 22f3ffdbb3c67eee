package org.attest.audit.spreadsheet;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.attest.audit.Place;
import org.attest.audit.internal.Findings;
import org.attest.workbook.internal.Area;
import org.attest.workbook.internal.SheetRow;

/**
 * How one item is judged, and what is found. The sheets come one after the other, each from top to bottom, and are never
 * seen again: a check keeps what it needs, and nothing that grows with the rows. One that does nothing takes what another
 * finds besides.
 */
class SheetCheck extends Findings {
    /** What a workbook says beside its cells. */
    static SheetCheck of(Consumer<SheetCheck> judge) {
        SheetCheck check = new SheetCheck();
        judge.accept(check);
        return check;
    }

    /** What each sheet says beside its cells. */
    static SheetCheck of(List<AuditedSheet> sheets, BiConsumer<AuditedSheet, SheetCheck> judge) {
        return of(check -> sheets.forEach(sheet -> {
            check.apply();
            judge.accept(sheet, check);
        }));
    }

    /** A sheet without its cells; for one that is no worksheet, there are none. */
    void sheet(AuditedSheet sheet) {}

    /** The filled cells of one row; a row that has none may be left out. */
    void row(AuditedSheet sheet, SheetRow row) {}

    void endOf(AuditedSheet sheet) {}

    void end() {}

    final void add(AuditedSheet sheet, Area area, String what) {
        add(place(sheet, area, what));
    }

    final void add(String sheet, String cells, String what) {
        add(place(sheet, cells, what));
    }

    static Place place(AuditedSheet sheet, Area area, String what) {
        return place(sheet.name(), area.toString(), what);
    }

    /** Where something is wrong: at such as {@code B4}, {@code A1:C2} or {@code C:C}; empty for the whole sheet. */
    private static Place place(String sheet, String cells, String what) {
        return new Place(cells.isEmpty() ? sheet : sheet + "!" + cells, what);
    }
}
