package org.attest.report.internal.xlsx.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attest.report.document.Column;
import org.attest.report.document.Table;
import org.attest.report.internal.words.RecentTexts;
import org.attest.report.internal.xlsx.look.CellRole;
import org.attest.report.internal.xlsx.look.FontMetrics;
import org.attest.report.internal.xlsx.look.Look;
import org.attest.report.style.Format;

/**
 * Column widths of one sheet as Excel counts them: in digits of the workbook's first font, with five pixels at the sides of a
 * cell (ECMA-376 part 1, 18.3.1.13). What the rows say is known by its length, what stands above them letter by letter.
 */
public final class Widths {
    /** Of Arial, regular and bold alike; the unit of widths. */
    private static final int DIGIT = 1139;

    /** Five pixels, 3.75 points, where text has its size. */
    private static final int SIDES = FontMetrics.EM * 15 / 4 / CellRole.TEXT;

    /** An indent is as wide as three blanks. */
    private static final int INDENT = 3 * 569;

    /** Letters at the sizes of a screen are rounded to its pixels: this much of a line is kept for it, in per cent. */
    private static final int SAFETY = 3;

    /** Hundredths of a digit for a letter of a text; running English takes 88. */
    private static final int LETTER = 95;

    /** As {@link #LETTER}, of a single word: capitals are wider, and a word must not be broken. */
    private static final int LETTER_OF_WORD = 110;

    /** Texts are wrapped here, within a word where it is longer. */
    private static final int COMFORTABLE = 50;

    private static final int MOST_HEADER_LINES = 3;
    /** How far a line above a table runs on over the empty cells to its right. */
    private static final int RUN_ON = 120;
    /** Where longer lines are wrapped. */
    private static final int PARAGRAPH = 60;
    /** The one column of a sheet of words: fills A4 upright. */
    private static final int PAGE = 72;

    /** So many rows have been measured; further ones may hold longer numbers. */
    private static final int MEASURED_ROWS = 1000;

    /** Room for numbers that nobody has measured, in digits: hundreds of billions with their separators. */
    private static final int UNMEASURED = 14;

    /** A currency's code with its blank. */
    private static final int CODE = 5;

    private static final String LONGEST_DAY = "30 September 2024";

    /** A link that leads within the workbook is not wrapped up to here. */
    private static final int LONGEST_JUMP = 100;

    /** A lying sheet of A4 between its margins, with text of 12 points; twice as much still fits with 6 points. */
    private static final int LYING_PAGE = 111;

    private final int[] widths;
    private final int[] rooms;
    private final int room;
    private final RecentTexts oneLine = new RecentTexts(text -> Wrapping.oneLine(text, FontMetrics.REGULAR));

    private Widths(int[] widths, int[] rooms) {
        this.widths = widths;
        this.rooms = rooms;
        this.room = Math.max(RUN_ON * DIGIT, Arrays.stream(rooms).sum());
    }

    /** Of a sheet of lines, and perhaps of a table with rows. */
    static Widths of(List<SheetLine> lines, Optional<Table> table) {
        if (table.isEmpty()) {
            int width = column(PAGE * DIGIT, 0);
            return new Widths(new int[] {width}, new int[] {room(width, 0)});
        }
        Widths narrow = of(table.get(), 0);
        return lines.stream().allMatch(line -> narrow.runsOn(line.plain())) ? narrow : of(table.get(), PARAGRAPH);
    }

    private static Widths of(Table table, int leastFirst) {
        List<Column> columns = table.columns();
        int[] widths = new int[columns.size()];
        int[] rooms = new int[columns.size()];
        for (int column = 0; column < widths.length; column++) {
            int indent = Look.of(CellRole.BODY, columns, column).side() == Look.Side.LEFT_AFTER_FIGURES ? INDENT : 0;
            int wanted = Math.max(wanted(column, table), column == 0 ? leastFirst * DIGIT : 0);
            widths[column] = column(wanted, indent);
            rooms[column] = room(widths[column], indent);
        }
        return new Widths(widths, rooms);
    }

    /** How many columns there are. */
    public int columns() {
        return widths.length;
    }

    /** With the room that a cell leaves at its sides. */
    public int of(int column) {
        return widths[column];
    }

    /** Whether the sheet wants its paper to lie. */
    public boolean areWide() {
        return room > RUN_ON * DIGIT;
    }

    /** Whether its text would be too small to read were it printed on pages of this width. */
    boolean areOfSeveralPages() {
        return Arrays.stream(widths).sum() > 2 * LYING_PAGE;
    }

    /** Whether a line may stand in one row, over the empty cells to its right. */
    public boolean runsOn(String line) {
        // It must not run on from one page to the next.
        return Wrapping.lines(line, FontMetrics.REGULAR, areOfSeveralPages() ? RUN_ON * DIGIT : room) == 1;
    }

    /** How many lines a text of a part takes in a column. */
    public int lines(String text, int column, CellRole part) {
        int room = rooms[column] * CellRole.TEXT / part.points();
        boolean isOne = part.metrics() == FontMetrics.REGULAR && oneLine.of(text) <= room;
        return isOne ? 1 : Wrapping.lines(text, part.metrics(), room);
    }

    /** The column that holds a text of this width, with some air to the next one. */
    private static int column(int text, int indent) {
        int most = Math.min(text, Limits.WIDEST_COLUMN_IN_CHARS * DIGIT);
        int needed = most * 100 / (100 - SAFETY) + SIDES + indent + DIGIT;
        return Math.min((needed + DIGIT - 1) / DIGIT, Limits.WIDEST_COLUMN_IN_CHARS);
    }

    private static int room(int column, int indent) {
        return (column * DIGIT - SIDES - indent) * (100 - SAFETY) / 100;
    }

    private static int wanted(int index, Table table) {
        Column column = table.columns().get(index);
        int rows = column.format().isNumeric() ? ofNumbers(column, table) : ofTexts(index, table);
        // The totals themselves are among the texts of their columns.
        int label = index > 0
                ? 0
                : table.total()
                        .map(total -> FontMetrics.BOLD.width(total.label()))
                        .orElse(0);
        return Math.max(rows, Math.min(COMFORTABLE * DIGIT, Math.max(label, ofHeader(column.header()))));
    }

    private static int ofTexts(int index, Table table) {
        Column column = table.columns().get(index);
        Column.Extent extent = column.extent();
        int longest = letters(extent.longestText(), LETTER);
        // LibreOffice shows a link as one line, so its text is not wrapped.
        int most = (column.jumps() ? LONGEST_JUMP : COMFORTABLE) * DIGIT;
        return Math.min(most, Math.max(longest, letters(extent.longestWord(), LETTER_OF_WORD)));
    }

    /** A number that does not fit is not shown at all. */
    private static int ofNumbers(Column column, Table table) {
        Column.Extent extent = column.extent();
        boolean grows = table.rowCount().orElse(Long.MAX_VALUE) > MEASURED_ROWS;
        int unmeasured = grows ? UNMEASURED : 0;
        int least = switch (column.format()) {
            case Format.Text text -> 0;
            case Format.Ordinal ordinal -> extent.longestWord();
            case Format.Whole whole -> Math.max(extent.longestWord(), unmeasured);
            case Format.Decimal decimal -> Math.max(extent.longestWord(), unmeasured + decimal.places());
            case Format.Percent percent -> Math.max(extent.longestWord() + 2, unmeasured);
            case Format.Amount amount -> CODE + Math.max(extent.longestWord(), unmeasured + amount.places());
            case Format.Day day -> 0;
        };
        int day = column.format() instanceof Format.Day ? FontMetrics.BOLD.width(LONGEST_DAY) : 0;
        int texts = Math.min(COMFORTABLE, extent.longestText());
        return Math.max(day, letters(Math.max(least, texts), 100));
    }

    private static int ofHeader(String header) {
        int width = Wrapping.widestWord(header, FontMetrics.BOLD);
        while (width < COMFORTABLE * DIGIT && Wrapping.lines(header, FontMetrics.BOLD, width) > MOST_HEADER_LINES) {
            width += DIGIT;
        }
        return width;
    }

    private static int letters(int count, int hundredths) {
        return Math.min(count, Limits.WIDEST_COLUMN_IN_CHARS) * DIGIT * hundredths / 100;
    }
}
