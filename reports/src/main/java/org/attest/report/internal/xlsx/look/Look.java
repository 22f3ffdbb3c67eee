package org.attest.report.internal.xlsx.look;

import java.util.List;
import java.util.Optional;
import org.attest.report.document.Column;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;

/** All that a cell's style depends on, but for theme and profile. */
public record Look(
        CellRole part, Format format, Side side, boolean wrapped, boolean linked, Holds holds, Optional<Tone> tone) {
    /** Excel has shown longer ones as hashes in cells of format text. */
    private static final int LONGEST_TEXT = 255;

    /** What stands in a cell. Words stay as they are when the cell is edited. */
    public enum Holds {
        /** A number, a day or a formula. */
        COMPUTED,
        WORDS,
        LONG_WORDS
    }

    /** Where a cell's words or figures stand. */
    public enum Side {
        LEFT,
        /** Kept off the column before, whose figures and full lines end at their right edge. */
        LEFT_AFTER_OTHERS,
        RIGHT
    }

    /** A line above the table. */
    public static Look of(CellRole part, boolean wrapped) {
        return new Look(part, Format.text(), Side.LEFT, wrapped, false, Holds.WORDS, Optional.empty());
    }

    /** A cell of a table's column, with a number, a day or a formula. */
    public static Look of(CellRole part, List<Column> columns, int index) {
        Format format = columns.get(index).format();
        Side side = format.isNumeric() ? Side.RIGHT : index > 0 ? Side.LEFT_AFTER_OTHERS : Side.LEFT;
        return new Look(part, format, side, true, false, Holds.COMPUTED, Optional.empty());
    }

    public Look shownAs(Format other) {
        return new Look(part, other, side, wrapped, linked, holds, tone);
    }

    public Look link() {
        return new Look(part, format, side, wrapped, true, holds, tone);
    }

    public Look of(String words) {
        return new Look(part, format, side, wrapped, linked, isLong(words) ? Holds.LONG_WORDS : Holds.WORDS, tone);
    }

    public Look toned(Tone fixed) {
        return new Look(part, format, side, wrapped, linked, holds, Optional.of(fixed));
    }

    public static boolean isLong(String words) {
        return words.length() > LONGEST_TEXT;
    }

    /** Not format text where a formula is, of which editing would make words. */
    boolean general() {
        return format instanceof Format.Text && holds != Holds.WORDS;
    }

    /** As by an apostrophe before them. Not instead of format text: LibreOffice does not heed it of words like "=1+1". */
    boolean quoted() {
        return holds != Holds.COMPUTED;
    }
}
