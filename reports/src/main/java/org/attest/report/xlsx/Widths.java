package org.attest.report.xlsx;

import java.util.Arrays;
import org.attest.report.document.Column;
import org.attest.report.document.Column.Extent;
import org.attest.report.document.Document;
import org.attest.report.document.Table;

/** Column widths of one sheet in digits, as Excel counts them, from what the document says of its texts. */
final class Widths {
    /** Texts are wrapped here, if their longest word allows. */
    private static final int COMFORTABLE = 50;

    private static final int MOST_HEADER_LINES = 3;
    /** How far a line above a table runs on over the empty cells to its right. */
    private static final int RUN_ON = 120;
    /** Where longer lines are wrapped. */
    private static final int PARAGRAPH = 60;
    /** The one column of a sheet of words: fills A4 upright. */
    private static final int PAGE = 72;

    private static final int PADDING = 3;

    private final int[] widths;
    private final int room;

    private Widths(int[] widths, int room) {
        this.widths = widths;
        this.room = room;
    }

    static Widths of(Page page) {
        if (!page.hasRows()) {
            return new Widths(new int[] {PAGE}, PAGE);
        }
        Table table = page.table().orElseThrow();
        int[] widths = new int[table.columns().size()];
        Arrays.setAll(widths, column -> width(column, table));
        Widths narrow =
                new Widths(widths, Math.max(RUN_ON, Arrays.stream(widths).sum()));
        if (page.lines().stream().allMatch(line -> narrow.runsOn(line.plain()))) {
            return narrow;
        }
        widths[0] = Math.max(widths[0], PARAGRAPH);
        return new Widths(widths, narrow.room);
    }

    int count() {
        return widths.length;
    }

    /** With the room that a cell leaves at its sides. */
    int of(int column) {
        return Math.min(widths[column] + PADDING, Limits.WIDEST_COLUMN_IN_CHARS);
    }

    /** Whether the sheet wants its paper to lie. */
    boolean areWide() {
        return Arrays.stream(widths).sum() > RUN_ON;
    }

    /** Whether a line may stand in one row, over the empty cells to its right. */
    boolean runsOn(String line) {
        return TextLength.lines(line, room) == 1;
    }

    int lines(String text, int column) {
        return TextLength.lines(text, widths[column] + 1);
    }

    private static int width(int index, Table table) {
        Column column = table.columns().get(index);
        Extent rows = column.extent();
        Extent header = bold(Extent.NONE.with(column.header()));
        // The totals themselves are among the texts of their columns.
        Extent label = index > 0
                ? Extent.NONE
                : bold(table.total()
                        .map(total -> Extent.NONE.with(total.label()))
                        .orElse(Extent.NONE));
        int words = Math.max(rows.longestWord(), Math.max(header.longestWord(), label.longestWord()));
        int longest = Math.max(rows.longestText(), label.longestText());
        int texts = isOfLinks(table, index) ? longest : Math.min(COMFORTABLE, longest);
        int wanted = Math.max(words, Math.max(texts, header.longestText() / MOST_HEADER_LINES));
        return Math.clamp(wanted, 1, Limits.WIDEST_COLUMN_IN_CHARS);
    }

    /** Whether it leads from notes to sources. LibreOffice shows a link as one line, so its text is not wrapped. */
    private static boolean isOfLinks(Table table, int index) {
        return table.key().equals(Document.NOTES) && index == table.columns().size() - 1;
    }

    /** Bold letters are wider. */
    private static Extent bold(Extent extent) {
        return new Extent((extent.longestWord() * 11 + 9) / 10, (extent.longestText() * 11 + 9) / 10);
    }
}
