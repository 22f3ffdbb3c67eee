package org.attest.audit.spreadsheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.workbook.internal.Area;
import org.attest.workbook.internal.SheetCell;
import org.attest.workbook.internal.SheetRow;

/**
 * Not met by a cell that is nothing but an address, with a link or without one; by a link whose text would be the same
 * wherever it leads, such as "click here"; and by a link on an empty cell.
 */
final class LinkTexts extends SheetCheck {
    private static final Pattern ADDRESS = Pattern.compile("(?iu)<?((https?|ftp|file)://|www\\.)\\S+");
    private static final Pattern VAGUE = Pattern.compile(
            "(?iu)\\W*((click|press|go|see|tap)? ?(here|this)|(the|this)? ?link|more|read more|see more|learn more|more information"
                    + "|details|website|web ?page|url|hier|hier klicken|ici|cliquez ici|aqu\u00ED)\\W*");

    private final Set<Area> unseen = new LinkedHashSet<>();
    private List<Area> ranges = List.of();

    @Override
    void sheet(AuditedSheet sheet) {
        unseen.clear();
        sheet.links().forEach(area -> unseen.add(Area.cell(area.firstRow(), area.firstColumn())));
        ranges = sheet.links().stream().filter(area -> !area.isCell()).toList();
        applyIf(!sheet.links().isEmpty());
    }

    @Override
    void row(AuditedSheet sheet, SheetRow row) {
        for (SheetCell cell : row.cells()) {
            boolean linked = unseen.remove(cell.area())
                    || ranges.stream().anyMatch(area -> area.contains(cell.row(), cell.column()))
                    || cell.formula().startsWith("HYPERLINK(");
            applyIf(linked);
            String text = cell.text().strip();
            if (ADDRESS.matcher(text).matches()) {
                add(sheet, cell.area(), "is a bare address, must be a link with a text that tells where it leads");
            } else if (linked && VAGUE.matcher(text).matches()) {
                add(sheet, cell.area(), "link \"" + text + "\" does not tell where it leads");
            }
        }
    }

    @Override
    void endOf(AuditedSheet sheet) {
        unseen.forEach(cell -> add(sheet, cell, "link has no text"));
    }
}
