package org.attest.audit.spreadsheet;

import java.util.List;
import org.attest.workbook.internal.WorkbookFile;

/** A workbook with all that is small in it; the rows of its sheets are read when they are asked for. */
record Workbook(WorkbookFile file, Styles styles, List<AuditedSheet> sheets) {
    static Workbook of(WorkbookFile file) {
        Styles styles = new Styles(file.related("styles"), file.related("theme"));
        return new Workbook(
                file,
                styles,
                file.sheets().stream()
                        .map(part -> AuditedSheet.read(file.parts(), part, styles))
                        .toList());
    }
}
