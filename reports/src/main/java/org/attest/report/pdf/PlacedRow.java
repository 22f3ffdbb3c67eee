package org.attest.report.pdf;

import java.util.List;
import java.util.Optional;
import org.attest.report.style.Tone;

/** A row whose text is broken into lines, ready to be drawn. */
record PlacedRow(CellBoxes.Row row, Style style, float padding, List<Cell> cells) {
    /**
     * @param x from the left edge of the table to the text
     * @param width of the text
     */
    record Cell(int column, float x, float width, Align align, List<Line> lines, Optional<Tone> tone) {}

    PlacedRow {
        cells = List.copyOf(cells);
    }

    int lines() {
        int most = 1;
        for (Cell cell : cells) {
            most = Math.max(most, cell.lines().size());
        }
        return most;
    }

    float height() {
        return height(lines());
    }

    /** With so many of its lines. */
    float height(int lines) {
        return lines * style.leading() + 2 * padding;
    }
}
