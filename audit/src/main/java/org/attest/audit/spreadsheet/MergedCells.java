package org.attest.audit.spreadsheet;

import java.util.List;

/** Not met by every merged range, and by every table that overlaps another. */
final class MergedCells extends Check {
    MergedCells() {
        super(SpreadsheetItem.NO_MERGED_CELLS);
    }

    @Override
    void sheet(Sheet sheet) {
        apply();
        sheet.root()
                .child("mergeCells")
                .all("mergeCell")
                .forEach(merged -> add(sheet.name(), merged.get("ref"), "cells are merged"));
        List<Table> tables = sheet.tables();
        for (int i = 0; i < tables.size(); i++) {
            for (Table other : tables.subList(0, i)) {
                if (tables.get(i).area().meets(other.area())) {
                    add(sheet, tables.get(i).area(), tables.get(i).quoted() + " overlaps " + other.quoted());
                }
            }
        }
    }
}
