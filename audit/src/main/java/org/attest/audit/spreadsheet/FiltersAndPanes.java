package org.attest.audit.spreadsheet;

/** Not met by a filter of a sheet or a table, and by frozen or split panes. */
final class FiltersAndPanes extends Check {
    FiltersAndPanes() {
        super(SpreadsheetItem.NO_FILTERS);
    }

    @Override
    void sheet(Sheet sheet) {
        apply();
        sheet.root().all("autoFilter").forEach(filter -> add(sheet.name(), filter.get("ref"), "has a filter"));
        sheet.tables().stream()
                .filter(Table::hasFilter)
                .forEach(table -> add(sheet, table.area(), table.quoted() + " has a filter"));
        sheet.root()
                .child("sheetViews")
                .all("sheetView")
                .flatMap(view -> view.all("pane"))
                .forEach(pane -> add(
                        sheet.name(),
                        pane.get("topLeftCell"),
                        pane.get("state").startsWith("frozen")
                                ? "panes are frozen above or left of here"
                                : "panes are split"));
    }
}
