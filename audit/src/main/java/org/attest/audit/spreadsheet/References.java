package org.attest.audit.spreadsheet;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
 * What texts refer to. Notes are not met by a marker such as [note 1] without its note; by superscript; by a sign such as *
 * or a raised digit in a table's header or a title; and by comments on cells. A note is a row of a sheet that has notes in
 * its name or title: its number, or marker, and then a text.
 */
final class References extends SheetCheck {
    private static final int MOST_MARKERS = 10_000;

    private static final Pattern MARKER = Pattern.compile("(?iu)\\[note (\\d{1,7})\\]");
    private static final Pattern NUMBER = Pattern.compile("(?iu)\\[?(?:note )?(\\d{1,7})(?:\\.0+)?\\]?[.:)]?");
    private static final Pattern NUMBERED_TEXT = Pattern.compile("(?isu)\\[?note (\\d{1,7})\\]?[.:)]?\\s+\\S.*");
    private static final Pattern SIGN = Pattern.compile(
            "[*\u2020\u2021\u00A7\u00B6]+(?=\\s|$)|(?<!\\b[kcmd]?m|[0-9])[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+");

    private static final Pattern SHORTHAND = Pattern.compile("\\[(\\p{L}{1,12})\\]");
    private static final Pattern LONE_SIGN = Pattern.compile("[-\u2010-\u2015\u2212.\u2026:*/~]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private static final Pattern ADDRESS = Pattern.compile("(?iu)<?((https?|ftp|file)://|www\\.)\\S+");
    private static final Pattern VAGUE = Pattern.compile(
            "(?iu)\\W*((click|press|go|see|tap)? ?(here|this)|(the|this)? ?link|more|read more|see more|learn more|more information"
                    + "|details|website|web ?page|url|hier|hier klicken|ici|cliquez ici|aqu\u00ED)\\W*");

    /**
     * Not met by a cell that is nothing but an address, with a link or without one; by a link whose text would be the same
     * wherever it leads, such as "click here"; and by a link on an empty cell.
     */
    final SheetCheck links = new SheetCheck();

    /**
     * Not met by an empty cell between a table's header and its totals (a row or column that is all blank is told as such);
     * by a cell there that holds nothing but a sign such as a dash, but in the first column, whose cells are names; and by a shorthand such as [x] that is explained neither
     * in a text outside the tables of its sheet nor on the first sheet or one that is named for notes, contents or the like.
     */
    final SheetCheck empty = new SheetCheck();

    /** Where each note is referred to first. */
    private final Map<Integer, Place> markers = new LinkedHashMap<>();

    private final BitSet notes = new BitSet();
    private final Set<Area> unseen = new LinkedHashSet<>();
    private List<Area> ranges = List.of();
    private boolean onNotes;

    /** Where each shorthand is met first on each sheet. */
    private final Map<Use, Place> uses = new LinkedHashMap<>();

    private final Set<Use> explained = new HashSet<>();
    private final Set<String> explainedForAll = new HashSet<>();

    private record Use(int sheet, String shorthand) {}

    @Override
    void sheet(AuditedSheet sheet) {
        empty.applyIf(!sheet.tables().isEmpty());
        onNotes = sheet.isForNotes();
        unseen.clear();
        sheet.links().forEach(area -> unseen.add(Area.cell(area.firstRow(), area.firstColumn())));
        ranges = sheet.links().stream().filter(area -> !area.isCell()).toList();
        links.applyIf(!sheet.links().isEmpty());
        sheet.comments().forEach(cell -> add(sheet, cell, "has a comment, must be a note on a notes sheet"));
    }

    @Override
    void row(AuditedSheet sheet, SheetRow row) {
        for (NativeTable table : sheet.tables()) {
            if (table.hasBodyRow(row.number())) {
                cells(sheet, table.area(), row.within(table.area()));
            }
        }
        for (SheetCell cell : row.cells()) {
            if (cell.text().indexOf('[') >= 0) {
                markers(sheet, cell);
                shorthands(sheet, row, cell);
            }
            if (cell.isText()) {
                onNotes |= isTitle(cell) && cell.text().matches("(?iu).*\\bnotes?\\b.*");
                signs(sheet, cell);
            }
            raised(sheet, cell);
            link(sheet, cell);
        }
        if (onNotes && !row.cells().isEmpty()) {
            note(row);
        }
    }

    private void link(AuditedSheet sheet, SheetCell cell) {
        boolean linked = unseen.remove(cell.area())
                || ranges.stream().anyMatch(area -> area.contains(cell.row(), cell.column()))
                || cell.formula().startsWith("HYPERLINK(");
        links.applyIf(linked);
        String text = cell.text().strip();
        if (ADDRESS.matcher(text).matches()) {
            links.add(sheet, cell.area(), "is a bare address, must be a link with a text that tells where it leads");
        } else if (linked && VAGUE.matcher(text).matches()) {
            links.add(sheet, cell.area(), "link \"" + text + "\" does not tell where it leads");
        }
    }

    @Override
    void endOf(AuditedSheet sheet) {
        unseen.forEach(cell -> links.add(sheet, cell, "link has no text"));
    }

    private static boolean isTitle(SheetCell cell) {
        return cell.row() == 0 && cell.column() == 0;
    }

    private void note(SheetRow row) {
        String first = row.cells().getFirst().value().strip();
        Matcher number = NUMBER.matcher(first);
        Matcher text = NUMBERED_TEXT.matcher(first);
        if (number.matches() && row.cells().size() > 1) {
            notes.set(Integer.parseInt(number.group(1)));
        } else if (text.matches()) {
            notes.set(Integer.parseInt(text.group(1)));
        }
    }

    private void markers(AuditedSheet sheet, SheetCell cell) {
        Matcher marker = MARKER.matcher(cell.text());
        while (marker.find()) {
            apply();
            if (markers.size() < MOST_MARKERS) {
                String what = marker.group() + " has no such note on a notes sheet";
                markers.putIfAbsent(Integer.valueOf(marker.group(1)), place(sheet, cell.area(), what));
            }
        }
    }

    private void raised(AuditedSheet sheet, SheetCell cell) {
        if (sheet.look(cell).font().isRaised() || sheet.fonts(cell).anyMatch(CellLook.Font::isRaised)) {
            add(sheet, cell.area(), "has superscript, must be a note such as [note 1]");
        }
    }

    private void signs(AuditedSheet sheet, SheetCell cell) {
        boolean header = sheet.tableAt(cell.row(), cell.column())
                .filter(table -> table.hasHeaderRow(cell.row()))
                .isPresent();
        if (header || isTitle(cell)) {
            Matcher sign = SIGN.matcher(cell.text());
            if (sign.find()) {
                add(sheet, cell.area(), "has the sign " + sign.group() + ", must be a note such as [note 1]");
            }
        }
    }

    private void cells(AuditedSheet sheet, Area table, List<SheetCell> cells) {
        if (cells.isEmpty()) {
            return;
        }
        int next = table.firstColumn();
        for (SheetCell cell : cells) {
            gap(sheet, cell.row(), next, cell.column() - 1);
            next = cell.column() + 1;
            String sign = cell.text().strip();
            // The first column names the rows: what is called "*" or "-" is no value that is missing.
            if (cell.column() > table.firstColumn() && LONE_SIGN.matcher(sign).matches()) {
                String what = "\"" + sign + "\" tells no reason, must be words or a shorthand such as [x]";
                empty.add(sheet, cell.area(), what);
            }
        }
        gap(sheet, cells.getFirst().row(), next, table.lastColumn());
    }

    private void gap(AuditedSheet sheet, int row, int first, int last) {
        if (first <= last) {
            String are = first == last ? "is empty" : "are empty";
            Area cells = new Area(row, first, row, last);
            empty.add(sheet, cells, are + ", must say why, in words or a shorthand such as [x]");
        }
    }

    private void shorthands(AuditedSheet sheet, SheetRow row, SheetCell cell) {
        Optional<NativeTable> table = sheet.tableAt(cell.row(), cell.column());
        Matcher found = SHORTHAND.matcher(cell.text());
        while (found.find()) {
            Use use = new Use(sheet.part().number(), found.group());
            if (table.isPresent() && table.get().hasBodyRow(cell.row())) {
                String what = use.shorthand() + " is explained neither on this sheet nor on a sheet of notes";
                uses.putIfAbsent(use, place(sheet, cell.area(), what));
            }
            boolean inWords = cell.text().strip().equals(found.group())
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
                empty.add(place);
            }
        });
        markers.forEach((number, place) -> {
            if (!notes.get(number)) {
                add(place);
            }
        });
    }
}
