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
import org.attest.report.style.Orientation;

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

    /** Texts are wrapped here, in letters: what names a row, and others. A longer word is broken. */
    private static final int WIDEST_NAME = 30;

    private static final int WIDEST_TEXT = 40;

    /** So narrow are texts made before a table takes several pages side by side. */
    private static final int NARROWEST_TEXT = 18;

    /** Words among numbers, and the headers of these, are wrapped here, in digits. */
    private static final int WIDEST_WORDS_OF_NUMBERS = 11;

    private static final int MOST_HEADER_LINES = 3;
    /** The one column of a sheet of words: fills A4 upright, and is no wider than a page. */
    private static final int PAGE = 72;

    /** So many rows have been measured; further ones may hold longer numbers. */
    private static final int MEASURED_ROWS = 1000;

    /** Room for numbers that nobody has measured, in digits: hundreds of billions with their separators. */
    private static final int UNMEASURED = 14;

    /** A currency's code with its blank. */
    private static final int CODE = 5;

    private static final String LONGEST_DAY = "30 September 2024";
    private static final String LONGEST_TIMESTAMP = LONGEST_DAY + ", 00:00";

    private final SheetPaper paper;
    private final Optional<Orientation> asked;
    private final int[] widths;
    private final int[] rooms;
    private final int room;
    private final RecentTexts oneLine = new RecentTexts(text -> Wrapping.oneLine(text, FontMetrics.REGULAR));

    private Widths(SheetPaper paper, Optional<Orientation> asked, int[] widths, int[] rooms, int room) {
        this.paper = paper;
        this.asked = asked;
        this.widths = widths;
        this.rooms = rooms;
        this.room = room;
    }

    /** Of a sheet of words. */
    static Widths ofWords(SheetPaper paper) {
        int width = column(Math.min(PAGE, paper.upright()) * DIGIT, 0);
        return new Widths(paper, Optional.empty(), new int[] {width}, new int[] {room(width, 0)}, room(width, 0));
    }

    /**
     * Of a table with rows. Its texts are made narrower until it fits a page; where even the narrowest do not, they stay as they are.
     *
     * @param leastFirst letters that the first column has room for
     */
    static Widths of(Table table, int leastFirst, SheetPaper paper) {
        Widths comfortable = of(table, leastFirst, WIDEST_TEXT, paper);
        Widths fitting = comfortable;
        for (int most = WIDEST_TEXT; fitting.sum() > paper.lying() && most > NARROWEST_TEXT; ) {
            most -= 2;
            fitting = of(table, leastFirst, most, paper);
        }
        return fitting.areOfSeveralPages() ? comfortable : fitting;
    }

    private static Widths of(Table table, int leastFirst, int most, SheetPaper paper) {
        List<Column> columns = table.columns();
        int[] widths = new int[columns.size()];
        int[] rooms = new int[columns.size()];
        for (int column = 0; column < widths.length; column++) {
            int indent = Look.of(CellRole.BODY, columns, column).side() == Look.Side.LEFT_AFTER_OTHERS ? INDENT : 0;
            int wanted = Math.max(wanted(column, table, most), column == 0 ? letters(leastFirst, LETTER) : 0);
            widths[column] = column(wanted, indent);
            rooms[column] = room(widths[column], indent);
        }
        // Where it takes several pages, no line above it may run on from one to the next.
        int onPage = Arrays.stream(widths).sum() > paper.widest()
                ? 0
                : Arrays.stream(rooms).sum();
        return new Widths(
                paper, table.print().fit().orientation(), widths, rooms, Math.max(room(paper.upright(), 0), onPage));
    }

    /** Wide enough for other columns too, which stand below these. */
    Widths and(Widths others) {
        int columns = Math.max(widths.length, others.widths.length);
        int[] both = Arrays.copyOf(widths, columns);
        int[] bothRooms = Arrays.copyOf(rooms, columns);
        for (int column = 0; column < others.widths.length; column++) {
            both[column] = Math.max(both[column], others.widths[column]);
            bothRooms[column] = Math.max(bothRooms[column], others.rooms[column]);
        }
        return new Widths(paper, asked, both, bothRooms, room);
    }

    SheetPaper paper() {
        return paper;
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
        return asked.map(pages -> pages == Orientation.LANDSCAPE || sum() > paper.uprightInSmallType())
                .orElse(sum() > paper.upright());
    }

    /** Whether its text would be too small to read were it printed on pages of this width. */
    boolean areOfSeveralPages() {
        return sum() > paper.widest();
    }

    private int sum() {
        return Arrays.stream(widths).sum();
    }

    /** Whether a line may stand in one row, over the empty cells to its right. */
    public boolean runsOn(String line) {
        return Wrapping.lines(line, FontMetrics.REGULAR, room) == 1;
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

    /** @param most letters of a text in one line */
    private static int wanted(int index, Table table, int most) {
        Column column = table.columns().get(index);
        boolean numeric = column.format().isNumeric();
        boolean isName = table.columns().size() > 1 && table.rowKey().orElse(0) == index;
        int widest = numeric
                ? WIDEST_WORDS_OF_NUMBERS * DIGIT
                : letters(isName ? Math.min(most, WIDEST_NAME) : most, LETTER);
        int rows = numeric ? ofNumbers(column, table) : ofTexts(column.extent(), widest);
        Integer letters = table.print().fit().letters().get(index);
        if (letters != null) {
            return Math.max(numeric ? rows : 0, letters(letters, LETTER));
        }
        // The totals themselves are among the texts of their columns.
        int label = index > 0
                ? 0
                : table.total().map(total -> ofWords(total.label(), widest)).orElse(0);
        return Math.max(rows, Math.max(label, ofWords(column.header(), widest)));
    }

    private static int ofTexts(Column.Extent extent, int widest) {
        int word = Math.min(letters(extent.longestWord(), LETTER_OF_WORD), letters(WIDEST_TEXT, LETTER));
        return Math.max(word, Math.min(widest, letters(extent.longestText(), LETTER)));
    }

    /** A number that does not fit is not shown at all. */
    private static int ofNumbers(Column column, Table table) {
        Column.Extent extent = column.extent();
        boolean grows = table.rowCount().orElse(Long.MAX_VALUE) > MEASURED_ROWS;
        int unmeasured = grows ? UNMEASURED : 0;
        int least = digits(column.format(), extent.longestWord(), unmeasured);
        int day = switch (column.format()) {
            case Format.Day only -> FontMetrics.BOLD.width(LONGEST_DAY);
            case Format.Timestamp moment -> FontMetrics.BOLD.width(LONGEST_TIMESTAMP);
            default -> 0;
        };
        int texts = Math.min(WIDEST_WORDS_OF_NUMBERS, extent.longestText());
        return Math.max(day, letters(Math.max(least, texts), 100));
    }

    private static int digits(Format format, int longest, int unmeasured) {
        return switch (format) {
            case Format.Text text -> 0;
            case Format.Ordinal ordinal -> longest;
            case Format.Whole whole -> Math.max(longest, unmeasured);
            case Format.Decimal decimal -> Math.max(longest, unmeasured + decimal.places());
            case Format.Percent percent -> Math.max(longest + 2, unmeasured);
            case Format.Signed signed -> signed.before(1, "+").length() + 1 + digits(signed.of(), longest, unmeasured);
            case Format.Amount amount -> CODE + Math.max(longest, unmeasured + amount.places());
            case Format.Day day -> 0;
            case Format.Timestamp moment -> 0;
            case Format.Time time -> longest;
            case Format.Duration duration -> Math.max(longest, unmeasured);
        };
    }

    /** Of words in bold that are wrapped; a word is broken only where it is wider than any column of texts. */
    private static int ofWords(String words, int widest) {
        int width = Math.min(Wrapping.widestWord(words, FontMetrics.BOLD), letters(WIDEST_TEXT, LETTER));
        while (width < widest && Wrapping.lines(words, FontMetrics.BOLD, width) > MOST_HEADER_LINES) {
            width = Math.min(width + DIGIT, widest);
        }
        return width;
    }

    private static int letters(int count, int hundredths) {
        return Math.min(count, Limits.WIDEST_COLUMN_IN_CHARS) * DIGIT * hundredths / 100;
    }
}
