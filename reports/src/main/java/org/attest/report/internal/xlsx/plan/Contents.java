package org.attest.report.internal.xlsx.plan;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.model.value.Reason;
import org.attest.report.document.Cell;
import org.attest.report.document.Column;
import org.attest.report.document.Column.Extent;
import org.attest.report.document.Print;
import org.attest.report.document.RichText;
import org.attest.report.document.Rows;
import org.attest.report.document.Table;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/**
 * The contents of a workbook, as a table like any other: each sheet, what it holds, and how many rows; before them the part of the
 * report that they belong to.
 *
 * @param parts their headings, by the names of their first sheets
 */
record Contents(List<SheetPlan> pages, Map<String, String> parts, Notation notation) {
    private static final String KEY = "contents";

    Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        Map<Integer, Tone> tones = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            if (parts.containsKey(pages.get(i).name())) {
                tones.put(rows.size(), Tone.NEUTRAL);
                rows.add(part(i));
            }
            rows.add(row(pages.get(i)));
        }
        List<Column> columns = List.of(
                column("sheet", notation.say(Word.SHEET), rows, 0),
                column("holds", notation.say(Word.WHAT_IT_HOLDS), rows, 1),
                Column.of("rows", notation.say(Word.ROWS_IN_GROUP), Format.whole(), Extent.NONE));
        String title = notation.say(Word.CONTENTS);
        return new Table(
                KEY,
                Table.Role.DATA,
                0,
                title,
                title,
                legend(),
                "",
                columns,
                Optional.of(0),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.of(rows.size()),
                Rows.of(rows, tones),
                Print.ALL);
    }

    /** Leads to the first of its sheets. */
    private List<Cell> part(int first) {
        int end = first + 1;
        while (end < pages.size() && !parts.containsKey(pages.get(end).name())) {
            end++;
        }
        String heading = parts.getOrDefault(pages.get(first).name(), "");
        return List.of(
                new Cell.Link(heading, top(pages.get(first))),
                Cell.of(notation.count(Word.SHEETS, end - first)),
                new Cell.Missing(Reason.NOT_APPLICABLE));
    }

    private static List<Cell> row(SheetPlan page) {
        Cell rows = page.table().isPresent() ? new Cell.Figure(page.rows()) : new Cell.Missing(Reason.NOT_APPLICABLE);
        return List.of(new Cell.Link(page.name(), top(page)), Cell.of(page.title()), rows);
    }

    private List<RichText> legend() {
        return notation.legend(Reason.NOT_APPLICABLE).stream()
                .map(words -> notation.print(Reason.NOT_APPLICABLE) + " " + words)
                .map(entry -> RichText.of(notation.say(Word.SHORTHAND_LINE, entry)))
                .toList();
    }

    /** A bare fragment: a place in the same file (RFC 3986, 4.4). */
    private static URI top(SheetPlan page) {
        try {
            return new URI(null, null, page.there(0, 0));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a fragment takes every character", e);
        }
    }

    private static Column column(String key, String label, List<List<Cell>> rows, int at) {
        Extent extent = Extent.NONE;
        for (List<Cell> row : rows) {
            extent = extent.with(
                    row.get(at) instanceof Cell.Link link
                            ? link.text()
                            : row.get(at).toString());
        }
        return Column.of(key, label, Format.text(), extent);
    }
}
