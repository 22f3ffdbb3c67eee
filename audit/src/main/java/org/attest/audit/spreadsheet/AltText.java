package org.attest.audit.spreadsheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.audit.spreadsheet.Drawn.Kind;
import org.attest.workbook.internal.Area;

/**
 * Not met by an image, a chart or a shape without text that has no alternative text and is not marked as decorative; by a
 * picture behind the cells; and by a chart whose data is not within one native table.
 */
final class AltText {
    private static final Pattern REFERENCE = Pattern.compile("(?:'((?:[^']|'')+)'|([^'!]+))!(.+)");

    private AltText() {}

    static void judge(Workbook workbook, SheetCheck check) {
        workbook.sheets().forEach(sheet -> judge(sheet, workbook.sheets(), check));
    }

    private static void judge(AuditedSheet sheet, List<AuditedSheet> all, SheetCheck check) {
        if (sheet.root().has("picture")) {
            check.add(sheet.name(), "has a picture behind its cells");
        }
        for (Drawn drawn : sheet.drawn()) {
            if (!drawn.text().isEmpty()) {
                continue;
            }
            check.apply();
            if (!drawn.isDescribed()) {
                check.add(sheet.name(), drawn.cells(), drawn.kind().word + " has no alternative text");
            }
            if (drawn.kind() == Kind.CHART) {
                data(sheet, drawn, all, check);
            }
        }
    }

    private static void data(AuditedSheet sheet, Drawn chart, List<AuditedSheet> all, SheetCheck check) {
        if (chart.dataOfChart().isEmpty()) {
            check.add(sheet.name(), chart.cells(), "chart has no data in cells, must be in a table");
        }
        for (String reference : chart.dataOfChart()) {
            if (!isInTable(reference, all)) {
                check.add(
                        sheet.name(),
                        chart.cells(),
                        "chart takes data from " + reference + ", which is not in a table");
            }
        }
    }

    /** What is no plain reference, such as a defined name, is taken to be one. */
    private static boolean isInTable(String reference, List<AuditedSheet> sheets) {
        Matcher parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            return true;
        }
        String name = parts.group(1) == null ? parts.group(2) : parts.group(1).replace("''", "'");
        return Area.parse(parts.group(3))
                .map(area -> sheets.stream()
                        .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                        .flatMap(sheet -> sheet.tables().stream())
                        .anyMatch(table -> table.area().covers(area)))
                .orElse(true);
    }
}
