package org.attest.report.internal.resolve.row;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the row written last stands for, cell by cell and as a whole. Reused for the next row. */
public final class RowFacts {
    private final CellFacts[] cells;
    List<String> remarks = List.of();

    @Nullable
    Object row;

    private boolean noted;

    RowFacts(int columns) {
        this.cells = Stream.generate(CellFacts::new).limit(columns).toArray(CellFacts[]::new);
    }

    /** The row itself, as the author has it. */
    public Object row() {
        return Objects.requireNonNull(row);
    }

    public CellFacts cell(int column) {
        return cells[column];
    }

    /** What a cell of a column of numbers is to a computation. */
    public Figure figure(int column) {
        return Objects.requireNonNull(cells[column].figure());
    }

    /** The words of every highlight that the row fulfils. */
    public List<String> remarks() {
        return remarks;
    }

    void clear() {
        for (int i = 0; i < cells.length; i++) {
            cells[i].clear();
        }
        remarks = List.of();
        row = null;
        noted = false;
    }

    /** @param notes none where the value has no source, and should have one */
    void noted(int column, List<Integer> notes) {
        cells[column].noted(notes);
        noted = true;
    }

    void footnoted(int column, int note) {
        cells[column].footnoted(note);
        noted = true;
    }

    /** Whether any cell has a footnote or sources, or should have these. */
    public boolean isNoted() {
        return noted;
    }
}
