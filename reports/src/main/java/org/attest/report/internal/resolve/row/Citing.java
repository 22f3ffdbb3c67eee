package org.attest.report.internal.resolve.row;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a table says once of its sources, so that a row names only what differs. Settled by the fold, used by every later pass. Notes
 * are the same that read alike, whatever they quote.
 *
 * @param columns the notes that hold for each column: none at all where most of its values have no source; empty where none hold for
 *     most of them
 * @param uniform whether all cells of a column cite the same
 * @param searched the notes of where most of the missing values were searched
 * @param differs whether any row cites otherwise
 */
public record Citing(
        List<Optional<List<Integer>>> columns, List<Boolean> uniform, List<Integer> searched, boolean differs) {
    public Citing {
        columns = List.copyOf(columns);
        uniform = List.copyOf(uniform);
        searched = List.copyOf(searched);
    }

    /** Of rows that are not read yet. */
    public static Citing nothing(int columns) {
        return new Citing(
                Collections.nCopies(columns, Optional.empty()), Collections.nCopies(columns, true), List.of(), false);
    }

    /** Whether every cell of a column cites the same. */
    public boolean isUniform(int column) {
        return uniform.get(column);
    }

    /**
     * What a row cites otherwise.
     *
     * @param shared the notes that several of its cells share, which stand at the row's name
     * @param columns the notes of each other cell that differs; none at all for a value without a source
     */
    record Exceptions(List<Integer> shared, Map<Integer, List<Integer>> columns) {
        boolean isEmpty() {
            return shared.isEmpty() && columns.isEmpty();
        }
    }

    /**
     * What a row cites otherwise than its table says.
     *
     * @param key the column that names the row
     */
    Exceptions of(RowFacts row, int key, Notebook notebook) {
        Map<Integer, List<Integer>> notes = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            CellFacts cell = row.cell(column);
            if (cell.isCited() && !holds(column, cell, notebook)) {
                notes.put(column, cell.notes());
            }
        }
        List<Integer> shared = shared(notes, row.cell(key).isCited() ? 2 : 1, notebook);
        if (!holdsForRow(shared, row, key, notes, notebook)) {
            return new Exceptions(List.of(), notes);
        }
        if (!shared.isEmpty()) {
            List<String> marks = notebook.marks(shared);
            notes.values().removeIf(of -> notebook.marks(of).equals(marks));
        }
        return new Exceptions(shared, notes);
    }

    private boolean holds(int column, CellFacts cell, Notebook notebook) {
        Optional<List<Integer>> expected =
                notebook.areSearches(cell.notes()) ? Optional.of(searched) : columns.get(column);
        return expected.isPresent() && notebook.readAlike(cell.notes(), expected.get());
    }

    /** Whether what stands at a row's name is true of all its cells that are not marked themselves. */
    private boolean holdsForRow(
            List<Integer> shared, RowFacts row, int key, Map<Integer, List<Integer>> exceptions, Notebook notebook) {
        for (int column = 0; column < columns.size(); column++) {
            CellFacts cell = row.cell(column);
            if (column != key
                    && cell.isCited()
                    && !exceptions.containsKey(column)
                    && !notebook.areSearches(cell.notes())
                    && !notebook.readAlike(cell.notes(), shared)) {
                return false;
            }
        }
        return true;
    }

    /** The notes of more cells than any others, and of so many at least. */
    private static List<Integer> shared(Map<Integer, List<Integer>> exceptions, int least, Notebook notebook) {
        List<Integer> shared = List.of();
        int most = least - 1;
        for (Map.Entry<Integer, List<Integer>> each : exceptions.entrySet()) {
            List<Integer> notes = each.getValue();
            int uses = (int) exceptions.values().stream()
                    .filter(other -> notebook.readAlike(other, notes))
                    .count();
            if (uses > most && !notes.isEmpty() && !notebook.areSearches(notes)) {
                most = uses;
                shared = notes;
            }
        }
        return shared;
    }
}
