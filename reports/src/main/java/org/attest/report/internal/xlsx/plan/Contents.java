package org.attest.report.internal.xlsx.plan;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Function;
import org.attest.model.value.Reason;
import org.attest.report.document.Cell;
import org.attest.report.document.Column;
import org.attest.report.document.Column.Extent;
import org.attest.report.document.RichText;
import org.attest.report.document.Table;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** The contents of a workbook, as a table like any other: each sheet, what it holds, and how many rows. */
final class Contents {
    private static final String KEY = "contents";

    private Contents() {}

    static Table of(List<SheetPlan> pages, Notation notation) {
        List<Column> columns = List.of(
                column("sheet", notation.say(Word.SHEET), pages, SheetPlan::name),
                column("holds", notation.say(Word.WHAT_IT_HOLDS), pages, SheetPlan::title),
                Column.of("rows", notation.say(Word.ROWS_IN_GROUP), Format.whole(), Extent.NONE));
        List<List<Cell>> rows = pages.stream().map(Contents::row).toList();
        return Table.of(KEY, notation.say(Word.CONTENTS), legend(pages, notation), columns, rows);
    }

    private static List<Cell> row(SheetPlan page) {
        Cell rows = page.table().isPresent() ? new Cell.Figure(page.rows()) : new Cell.Missing(Reason.NOT_APPLICABLE);
        return List.of(new Cell.Link(page.name(), top(page)), Cell.of(page.title()), rows);
    }

    private static List<RichText> legend(List<SheetPlan> pages, Notation notation) {
        boolean complete = pages.stream().allMatch(page -> page.table().isPresent());
        return complete
                ? List.of()
                : notation
                        .legend(Reason.NOT_APPLICABLE)
                        .map(words -> notation.print(Reason.NOT_APPLICABLE) + " " + words)
                        .map(entry -> RichText.of(notation.say(Word.SHORTHAND_LINE, entry)))
                        .stream()
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

    private static Column column(String key, String label, List<SheetPlan> pages, Function<SheetPlan, String> text) {
        Extent extent = Extent.NONE;
        for (SheetPlan page : pages) {
            extent = extent.with(text.apply(page));
        }
        return Column.of(key, label, Format.text(), extent);
    }
}
