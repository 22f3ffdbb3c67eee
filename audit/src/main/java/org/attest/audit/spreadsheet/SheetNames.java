package org.attest.audit.spreadsheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.attest.workbook.internal.SheetRow;

/** Not met by a sheet without a filled cell and anything drawn, and by a name that another sheet has, whatever the case. */
final class SheetNames extends SheetCheck {
    private final Set<String> names = new HashSet<>();
    private boolean filled;

    @Override
    void sheet(AuditedSheet sheet) {
        apply();
        filled = !sheet.drawn().isEmpty() || !sheet.isWorksheet();
        if (!names.add(sheet.name().toLowerCase(Locale.ROOT))) {
            add(sheet.name(), "another sheet has this name");
        }
    }

    @Override
    void row(AuditedSheet sheet, SheetRow row) {
        filled |= !row.cells().isEmpty();
    }

    @Override
    void endOf(AuditedSheet sheet) {
        if (!filled) {
            add(sheet.name(), "sheet is blank");
        }
    }
}
