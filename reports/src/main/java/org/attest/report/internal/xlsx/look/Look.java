package org.attest.report.internal.xlsx.look;

import java.util.List;
import java.util.Optional;
import org.attest.report.document.Column;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;

/**
 * All that a cell's style depends on, but for theme and profile.
 *
 * @param general whether what is typed into a cell of words is read as a number, date or formula
 */
public record Look(
        CellRole part,
        Format format,
        Side side,
        boolean wrapped,
        boolean linked,
        boolean general,
        Optional<Tone> tone) {
    /** Excel has shown longer ones as hashes in cells of format text. */
    private static final int LONGEST_TEXT = 255;

    /** Where a cell's words or figures stand. */
    public enum Side {
        LEFT,
        /** Kept off the figures of the column before, which end at their right edge. */
        LEFT_AFTER_FIGURES,
        RIGHT
    }

    /** A line above the table. */
    public static Look of(CellRole part, boolean wrapped) {
        return new Look(part, Format.text(), Side.LEFT, wrapped, false, false, Optional.empty());
    }

    /** A cell of a table's column. */
    public static Look of(CellRole part, List<Column> columns, int index) {
        Format format = columns.get(index).format();
        boolean afterFigures = index > 0 && columns.get(index - 1).format().isNumeric();
        Side side = format.isNumeric() ? Side.RIGHT : afterFigures ? Side.LEFT_AFTER_FIGURES : Side.LEFT;
        return new Look(part, format, side, true, false, false, Optional.empty());
    }

    public Look shownAs(Format other) {
        return new Look(part, other, side, wrapped, linked, general, tone);
    }

    public Look link() {
        return new Look(part, format, side, wrapped, true, general, tone);
    }

    public Look toned(Tone fixed) {
        return new Look(part, format, side, wrapped, linked, general, Optional.of(fixed));
    }

    /** Of a number or a formula: in a cell of format text, editing would make words of it. */
    public Look computed() {
        return format instanceof Format.Text ? new Look(part, format, side, wrapped, linked, true, tone) : this;
    }

    /** Of these words, which stay as they are when the cell is edited. */
    public Look of(String words) {
        return isLong(words) ? computed() : this;
    }

    public static boolean isLong(String words) {
        return words.length() > LONGEST_TEXT;
    }
}
