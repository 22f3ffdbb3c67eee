package org.attest.audit.spreadsheet;

import java.util.List;
import org.attest.audit.spreadsheet.Drawn.Kind;

/** Items that a sheet meets or not whatever is in its cells. */
final class WholeSheet {
    private WholeSheet() {}

    /** Not met by every merged range, and by every table that overlaps another. */
    static void mergedCells(Sheet sheet, Check check) {
        check.apply();
        sheet.root()
                .child("mergeCells")
                .all("mergeCell")
                .forEach(merged -> check.add(sheet.name(), merged.get("ref"), "cells are merged"));
        List<Table> tables = sheet.tables();
        for (int i = 0; i < tables.size(); i++) {
            for (Table other : tables.subList(0, i)) {
                if (tables.get(i).area().meets(other.area())) {
                    check.add(sheet, tables.get(i).area(), tables.get(i).quoted() + " overlaps " + other.quoted());
                }
            }
        }
    }

    /** Not met by a filter of a sheet or a table, and by frozen or split panes. */
    static void filtersAndPanes(Sheet sheet, Check check) {
        check.apply();
        sheet.root().all("autoFilter").forEach(filter -> check.add(sheet.name(), filter.get("ref"), "has a filter"));
        sheet.tables().stream()
                .filter(Table::hasFilter)
                .forEach(table -> check.add(sheet, table.area(), table.quoted() + " has a filter"));
        sheet.root()
                .child("sheetViews")
                .all("sheetView")
                .flatMap(view -> view.all("pane"))
                .forEach(pane -> check.add(
                        sheet.name(),
                        pane.get("topLeftCell"),
                        pane.get("state").startsWith("frozen")
                                ? "panes are frozen above or left of here"
                                : "panes are split"));
    }

    /** Not met by a header or footer of the printed page, and by a text box or another shape with text. */
    static void headersAndFooters(Sheet sheet, Check check) {
        check.apply();
        sheet.root().child("headerFooter").children().stream()
                .filter(part -> !part.text().isBlank())
                .forEach(part -> check.add(
                        sheet.name(), "", "has a page " + (part.name().endsWith("Header") ? "header" : "footer")));
        if (sheet.root().has("legacyDrawingHF")) {
            check.add(sheet.name(), "", "has an image in a page header or footer");
        }
        sheet.drawn().stream()
                .filter(drawn -> drawn.kind() == Kind.SHAPE && !drawn.text().isEmpty())
                .forEach(box -> check.add(
                        sheet.name(), box.cells(), "text box \"" + box.text() + "\", must be text in a cell"));
    }
}
