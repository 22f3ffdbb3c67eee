package org.attest.audit.spreadsheet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.audit.Place;
import org.attest.workbook.internal.Area;
import org.attest.workbook.internal.SheetCell;
import org.attest.workbook.internal.SheetRow;

/**
 * Not met by an empty cell between a table's header and its totals (a row or column that is all blank is told as such);
 * by a cell there that holds nothing but a sign such as a dash; and by a shorthand such as [x] that is explained neither
 * in a text outside the tables of its sheet nor on the first sheet or one that is named for notes, contents or the like.
 */
final class EmptyCells extends SheetCheck {
    private static final Pattern SHORTHAND = Pattern.compile("\\[(\\p{L}{1,12})\\]");
    private static final Pattern SIGN = Pattern.compile("[-\u2010-\u2015\u2212.\u2026:*/~]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Where each shorthand is met first on each sheet. */
    private final Map<Use, Place> uses = new LinkedHashMap<>();

    private final Set<Use> explained = new HashSet<>();
    private final Set<String> explainedForAll = new HashSet<>();

    private record Use(int sheet, String shorthand) {}

    @Override
    void sheet(AuditedSheet sheet) {
        applyIf(!sheet.tables().isEmpty());
    }

    @Override
    void row(AuditedSheet sheet, SheetRow row) {
        for (NativeTable table : sheet.tables()) {
            if (table.hasBodyRow(row.number())) {
                judge(sheet, table.area(), row.within(table.area()));
            }
        }
        for (SheetCell cell : row.cells()) {
            if (cell.text().indexOf('[') >= 0) {
                look(sheet, row, cell);
            }
        }
    }

    private void judge(AuditedSheet sheet, Area table, List<SheetCell> cells) {
        if (cells.isEmpty()) {
            return;
        }
        int next = table.firstColumn();
        for (SheetCell cell : cells) {
            empty(sheet, cell.row(), next, cell.column() - 1);
            next = cell.column() + 1;
            if (SIGN.matcher(cell.text().strip()).matches()) {
                add(
                        sheet,
                        cell.area(),
                        "\"" + cell.text().strip() + "\" tells no reason, must be words or a shorthand such as [x]");
            }
        }
        empty(sheet, cells.getFirst().row(), next, table.lastColumn());
    }

    private void empty(AuditedSheet sheet, int row, int first, int last) {
        if (first <= last) {
            add(
                    sheet,
                    new Area(row, first, row, last),
                    (first == last ? "is empty" : "are empty") + ", must say why, in words or a shorthand such as [x]");
        }
    }

    private void look(AuditedSheet sheet, SheetRow row, SheetCell cell) {
        Optional<NativeTable> table = sheet.tableAt(cell.row(), cell.column());
        Matcher found = SHORTHAND.matcher(cell.text());
        while (found.find()) {
            Use use = new Use(sheet.number(), found.group());
            if (table.isPresent() && table.get().hasBodyRow(cell.row())) {
                uses.putIfAbsent(
                        use,
                        place(
                                sheet.name(),
                                cell.area().toString(),
                                use.shorthand() + " is explained neither on this sheet nor on a sheet of notes"));
            }
            boolean alone = cell.text().strip().equals(found.group());
            boolean inWords = alone
                    ? row.cells().stream().anyMatch(other -> other.column() != cell.column() && hasWords(other.text()))
                    : hasWords(cell.text());
            if (inWords && table.isEmpty()) {
                explained.add(use);
            }
            if (inWords && sheet.isForReference()) {
                explainedForAll.add(found.group());
            }
        }
    }

    private static boolean hasWords(String text) {
        return WORD.matcher(SHORTHAND.matcher(text).replaceAll("")).find();
    }

    @Override
    void end() {
        uses.forEach((use, place) -> {
            if (!explained.contains(use) && !explainedForAll.contains(use.shorthand())) {
                add(place);
            }
        });
    }
}
