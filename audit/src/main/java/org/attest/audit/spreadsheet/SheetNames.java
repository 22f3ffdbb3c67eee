package org.attest.audit.spreadsheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.attest.workbook.internal.Row;

/** Not met by a sheet without a filled cell and anything drawn, and by a name that another sheet has, whatever the case. */
final class SheetNames extends Check {
    private final Set<String> names = new HashSet<>();
    private boolean filled;

    @Override
    void sheet(Sheet sheet) {
        apply();
        filled = !sheet.drawn().isEmpty() || !sheet.isWorksheet();
        if (!names.add(sheet.name().toLowerCase(Locale.ROOT))) {
            add(sheet.name(), "another sheet has this name");
        }
    }

    @Override
    void row(Sheet sheet, Row row) {
        filled |= !row.cells().isEmpty();
    }

    @Override
    void endOf(Sheet sheet) {
        if (!filled) {
            add(sheet.name(), "sheet is blank");
        }
    }
}
