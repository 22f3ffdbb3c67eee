package org.attest.audit.spreadsheet;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.audit.Place;
import org.attest.workbook.internal.SheetCell;
import org.attest.workbook.internal.SheetRow;

/**
 * Not met by a marker such as [note 1] without its note; by superscript; by a sign such as * or a raised digit in a table's
 * header or a title; and by comments on cells. A note is a row of a sheet that has notes in its name or title: its number,
 * or marker, and then a text.
 */
final class Notes extends SheetCheck {
    private static final int MOST_MARKERS = 10_000;

    private static final Pattern MARKER = Pattern.compile("(?iu)\\[note (\\d{1,7})\\]");
    private static final Pattern NUMBER = Pattern.compile("(?iu)\\[?(?:note )?(\\d{1,7})(?:\\.0+)?\\]?[.:)]?");
    private static final Pattern NUMBERED_TEXT = Pattern.compile("(?isu)\\[?note (\\d{1,7})\\]?[.:)]?\\s+\\S.*");
    private static final Pattern SIGN = Pattern.compile(
            "[*\u2020\u2021\u00A7\u00B6]+(?=\\s|$)|(?<!\\b[kcmd]?m|[0-9])[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+");

    /** Where each note is referred to first. */
    private final Map<Integer, Place> markers = new LinkedHashMap<>();

    private final BitSet notes = new BitSet();
    private boolean onNotes;

    @Override
    void sheet(AuditedSheet sheet) {
        onNotes = sheet.isForNotes();
        sheet.comments().forEach(cell -> add(sheet, cell, "has a comment, must be a note on a notes sheet"));
    }

    @Override
    void row(AuditedSheet sheet, SheetRow row) {
        for (SheetCell cell : row.cells()) {
            if (cell.isText()) {
                onNotes |= isTitle(cell) && cell.text().matches("(?iu).*\\bnotes?\\b.*");
                markers(sheet, cell);
                signs(sheet, cell);
            }
            raised(sheet, cell);
        }
        if (onNotes && !row.cells().isEmpty()) {
            note(row);
        }
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
        if (cell.text().indexOf('[') < 0) {
            return;
        }
        Matcher marker = MARKER.matcher(cell.text());
        while (marker.find()) {
            apply();
            if (markers.size() < MOST_MARKERS) {
                markers.putIfAbsent(
                        Integer.valueOf(marker.group(1)),
                        place(
                                sheet.name(),
                                cell.area().toString(),
                                marker.group() + " has no such note on a notes sheet"));
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

    @Override
    void end() {
        markers.forEach((number, place) -> {
            if (!notes.get(number)) {
                add(place);
            }
        });
    }
}
