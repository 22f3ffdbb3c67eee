package org.attest.audit.spreadsheet;

import java.util.Locale;

/** Not met by a project of Visual Basic, and by sheets of macros or dialogues of older versions. */
final class Macros extends Check {
    Macros() {
        super(SpreadsheetItem.NO_MACROS);
    }

    @Override
    void workbook(Workbook workbook) {
        apply();
        if (workbook.file().parts().hasNameLike("(.*/)?vbaproject\\.bin")) {
            add("", "", "has macros");
        }
    }

    @Override
    void sheet(Sheet sheet) {
        if (sheet.part().type().toLowerCase(Locale.ROOT).endsWith("macrosheet")
                || sheet.part().type().equals("dialogsheet")) {
            add(sheet.name(), "", "is a sheet of macros");
        }
    }
}
