package org.attest.audit.spreadsheet;

import java.util.Set;
import org.attest.workbook.internal.Node;

/** Not met without a title, without a language, or without an author and a company; a program is no author. */
final class Properties extends Check {
    private static final Set<String> PROGRAMS =
            Set.of("Apache POI", "openpyxl", "XlsxWriter", "Unknown", "Microsoft Office User", "Windows User");

    Properties() {
        super(SpreadsheetItem.PROPERTIES);
    }

    @Override
    void workbook(Workbook workbook) {
        apply();
        Node contents = workbook.file().parts().related("", "core-properties");
        if (contents.child("title").text().isBlank()) {
            add("", "", "has no title in its properties");
        }
        String author = contents.child("creator").text();
        String company = workbook.file()
                .parts()
                .related("", "extended-properties")
                .child("Company")
                .text();
        if ((author.isBlank() || PROGRAMS.contains(author)) && company.isBlank()) {
            add("", "", "has neither an author nor an organisation in its properties");
        }
        if (contents.child("language").text().isBlank()) {
            add("", "", "has no language in its properties");
        }
    }
}
