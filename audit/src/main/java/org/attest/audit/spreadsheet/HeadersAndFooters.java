package org.attest.audit.spreadsheet;

import org.attest.audit.spreadsheet.Drawn.Kind;

/** Not met by a header or footer of the printed page, and by a text box or another shape with text. */
final class HeadersAndFooters extends Check {
    HeadersAndFooters() {
        super(SpreadsheetItem.NO_HEADERS_OR_FOOTERS);
    }

    @Override
    void sheet(Sheet sheet) {
        apply();
        sheet.root().child("headerFooter").children().stream()
                .filter(part -> !part.text().isBlank())
                .forEach(part ->
                        add(sheet.name(), "", "has a page " + (part.name().endsWith("Header") ? "header" : "footer")));
        if (sheet.root().has("legacyDrawingHF")) {
            add(sheet.name(), "", "has an image in a page header or footer");
        }
        sheet.drawn().stream()
                .filter(drawn -> drawn.kind() == Kind.SHAPE && !drawn.text().isEmpty())
                .forEach(box ->
                        add(sheet.name(), box.cells(), "text box \"" + box.text() + "\", must be text in a cell"));
    }
}
