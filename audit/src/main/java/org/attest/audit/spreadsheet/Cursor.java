package org.attest.audit.spreadsheet;

import org.attest.workbook.internal.Node;

/**
 * Not met when the workbook opens on another sheet than the first, when another sheet is selected too, and by a sheet whose
 * cursor or selection is elsewhere than in A1, or that is scrolled.
 */
final class Cursor extends Check {
    Cursor() {
        super(SpreadsheetItem.CURSOR);
    }

    @Override
    void workbook(Workbook workbook) {
        apply();
        for (Node view :
                workbook.file().root().child("bookViews").all("workbookView").toList()) {
            int active = view.number("activeTab", 0);
            if (active != 0 && active < workbook.sheets().size()) {
                add(workbook.sheets().get(active).name(), "", "opens on this sheet, must open on the first");
            }
        }
    }

    @Override
    void sheet(Sheet sheet) {
        sheet.root().child("sheetViews").all("sheetView").forEach(view -> judge(sheet, view));
    }

    private void judge(Sheet sheet, Node view) {
        if (sheet.number() > 0 && view.flag("tabSelected")) {
            add(sheet.name(), "", "sheet is selected, must be the first only");
        }
        String corner = view.get("topLeftCell");
        if (!corner.isEmpty() && !corner.equals("A1")) {
            add(sheet.name(), corner, "sheet is scrolled to here, must show A1");
        }
        String pane = view.child("pane").get("activePane");
        view.all("selection")
                .filter(selection -> pane.isEmpty() || selection.get("pane").equals(pane))
                .forEach(selection -> cursor(sheet, selection));
    }

    private void cursor(Sheet sheet, Node selection) {
        String cell = selection.get("activeCell");
        String selected = selection.get("sqref");
        if (!cell.isEmpty() && !cell.equals("A1")) {
            add(sheet.name(), cell, "cursor is here, must be in A1");
        } else if (!selected.isEmpty() && !selected.equals("A1") && !selected.equals("A1:A1")) {
            add(sheet.name(), selected, "is selected, must be A1 only");
        }
    }
}
