package org.attest.report.definition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.report.internal.function.Guarded;

/**
 * What an author says of a table that is no value of it.
 *
 * @param below stand with the table as they are
 * @param atCells have a number in the report, and a mark at their cells
 */
public record TableNotes<R>(List<String> below, List<AtCell<R>> atCells) {
    /** A note at those cells of a column for whose row the function gives words. */
    public record AtCell<R>(Column<R> column, Function<R, Optional<String>> words) {
        public AtCell {
            words = Guarded.function(words);
        }
    }

    public TableNotes {
        below = List.copyOf(below);
        atCells = List.copyOf(atCells);
    }

    /** Those at cells of a column. */
    public List<Function<R, Optional<String>>> at(Column<R> column) {
        return atCells.stream()
                .filter(note -> note.column.isSame(column))
                .map(AtCell::words)
                .toList();
    }
}
