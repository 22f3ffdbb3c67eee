package org.attest.report.internal.pdf.table;

import java.util.List;
import java.util.Optional;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.PrintedCell;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.style.Tone;

/** A row whose text is broken into lines, ready to be drawn. */
public record PlacedRow(CellBoxes.Row row, Style style, float padding, List<Cell> cells) {
    /** What stands in one column: a text so wide, so far from the left edge of the table. */
    public record Cell(int column, float x, float width, Align align, List<Line> lines, PrintedCell printed) {
        Optional<Tone> tone() {
            return printed.tone();
        }
    }

    /** The gravest of what its cells say. */
    public Optional<Tone> tone() {
        Optional<Tone> gravest = Optional.empty();
        for (Cell cell : cells) {
            if (cell.tone().isPresent()
                    && gravest.filter(tone -> tone.compareTo(cell.tone().get()) >= 0)
                            .isEmpty()) {
                gravest = cell.tone();
            }
        }
        return gravest;
    }

    /** Whether it is highlighted as a whole, its name too, and not a figure of it. */
    public boolean isHighlighted() {
        return cells.getFirst().tone().isPresent();
    }

    public int lines() {
        int most = 1;
        for (Cell cell : cells) {
            most = Math.max(most, cell.lines().size());
        }
        return most;
    }

    public float height() {
        return height(lines());
    }

    /** With so many of its lines. */
    public float height(int lines) {
        return lines * style.leading() + 2 * padding;
    }
}
