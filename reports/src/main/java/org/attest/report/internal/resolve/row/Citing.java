package org.attest.report.internal.resolve.row;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a table says once of its sources, so that a row names only what differs. Settled by the fold, used by every later pass. Notes
 * are the same that read alike, whatever they quote.
 *
 * @param columns what holds for most values of each column; empty where nothing does
 * @param uniform whether all cells of a column cite the same
 * @param searched the notes of where most of the missing values were searched
 * @param differs whether any row cites otherwise
 * @param groups what is said once of each group of rows, in their order; none where that is said of columns
 */
public record Citing(
        List<Optional<Line>> columns,
        List<Boolean> uniform,
        List<Integer> searched,
        boolean differs,
        List<Group> groups) {
    public Citing {
        columns = List.copyOf(columns);
        uniform = List.copyOf(uniform);
        searched = List.copyOf(searched);
        groups = List.copyOf(groups);
    }

    /**
     * What is said once of a column or a group.
     *
     * @param notes none at all where its values have no source
     * @param ofSources whether only the sources hold for most values, and each has its own place in these: so many places would drown
     *     the values in print, where each leads to its own, while a spreadsheet names them
     */
    public record Line(List<Integer> notes, boolean ofSources) {}

    /**
     * What is said once of a group of rows.
     *
     * @param last the number of its last row, counted from 1
     * @param line empty where no place and no source holds for most of its values
     */
    public record Group(long last, Optional<Line> line) {}

    /** Of rows that are not read yet. */
    public static Citing nothing(int columns) {
        return new Citing(
                Collections.nCopies(columns, Optional.empty()),
                Collections.nCopies(columns, true),
                List.of(),
                false,
                List.of());
    }

    /** Whether every cell of a column cites the same. */
    public boolean isUniform(int column) {
        return uniform.get(column);
    }

    /**
     * What a row cites otherwise.
     *
     * @param shared the notes that several of its cells share, which stand at the row's name
     * @param ofSources whether these cells share only the sources of the notes, and each has its own place in them
     * @param columns the notes of each other cell that differs; none at all for a value without a source
     */
    record Exceptions(List<Integer> shared, boolean ofSources, Map<Integer, List<Integer>> columns) {
        static final Exceptions NONE = new Exceptions(List.of(), false, Map.of());

        private int marks() {
            return columns.size() + (shared.isEmpty() ? 0 : 1);
        }

        boolean isEmpty() {
            return shared.isEmpty() && columns.isEmpty();
        }
    }

    /**
     * What a row cites otherwise than its table says.
     *
     * @param key the column that names the row
     * @param print whether only that counts which print marks
     * @param group what is said of the row's group
     */
    Exceptions of(RowFacts row, int key, Notebook notebook, boolean print, Optional<Line> group) {
        Map<Integer, List<Integer>> notes = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            CellFacts cell = row.cell(column);
            if (cell.isCited() && !holds(columns.get(column).or(() -> group), cell, notebook, print)) {
                notes.put(column, cell.notes());
            }
        }
        Exceptions ofPlaces = ofPlaces(new LinkedHashMap<>(notes), row, key, notebook, print);
        if (!print || ofPlaces.marks() < 2) {
            return ofPlaces;
        }
        Exceptions ofSources = ofSources(notes, row, notebook);
        return ofSources.marks() < ofPlaces.marks() ? ofSources : ofPlaces;
    }

    private Exceptions ofPlaces(
            Map<Integer, List<Integer>> notes, RowFacts row, int key, Notebook notebook, boolean print) {
        List<Integer> shared = shared(notes, row.cell(key).isCited() ? 2 : 1, notebook);
        if (!holdsForRow(shared, row, key, notes.keySet(), notebook)) {
            return new Exceptions(List.of(), false, notes);
        }
        if (!shared.isEmpty()) {
            List<String> marks = notebook.marks(shared);
            notes.values().removeIf(of -> notebook.marks(of).equals(marks));
            // What stands behind the name for the row holds for the name too, whose value leads to its own place.
            List<Integer> ofName = notes.getOrDefault(key, List.of());
            if (print && !ofName.isEmpty() && marks.containsAll(notebook.marks(ofName))) {
                notes.remove(key);
            }
        }
        return new Exceptions(shared, false, notes);
    }

    /** Names the sources of a row once, if all its values that have no mark of their own are from these, or were searched there. */
    private Exceptions ofSources(Map<Integer, List<Integer>> differing, RowFacts row, Notebook notebook) {
        List<Integer> named = differing.values().stream()
                .filter(notes -> !notes.isEmpty() && !notebook.areSearches(notes))
                .max(Comparator.comparingLong(notes -> differing.values().stream()
                        .filter(other -> notebook.nameAlike(other, notes))
                        .count()))
                .orElse(List.of());
        for (int column = 0; column < columns.size(); column++) {
            CellFacts cell = row.cell(column);
            if (cell.isCited()
                    && !differing.containsKey(column)
                    && !notebook.areSearches(cell.notes())
                    && !notebook.nameAlike(cell.notes(), named)) {
                return new Exceptions(List.of(), false, differing);
            }
        }
        Map<Integer, List<Integer>> others = new LinkedHashMap<>(differing);
        List<Integer> shared = differing.values().stream()
                .filter(notes -> notebook.nameAlike(notes, named))
                .flatMap(List::stream)
                .distinct()
                .toList();
        others.values().removeIf(notes -> notebook.nameAlike(notes, named) || areSearchesOf(notes, named, notebook));
        return new Exceptions(shared, true, others);
    }

    /** Whether notes say that the sources of others were searched in vain, and no other source. */
    private static boolean areSearchesOf(List<Integer> notes, List<Integer> others, Notebook notebook) {
        List<Notebook.Entry> entries = notebook.entries();
        return notebook.areSearches(notes)
                && notes.stream()
                        .flatMap(note -> Notebook.sources(entries.get(note - 1)))
                        .allMatch(notebook.sources(others)::contains);
    }

    private boolean holds(Optional<Line> said, CellFacts cell, Notebook notebook, boolean print) {
        if (notebook.areSearches(cell.notes())) {
            return notebook.readAlike(cell.notes(), searched);
        }
        return said.filter(line -> line.ofSources()
                        ? print && notebook.nameAlike(cell.notes(), line.notes())
                        : notebook.readAlike(cell.notes(), line.notes()))
                .isPresent();
    }

    /** Whether what stands at a row's name is true of all its cells that are not marked themselves. */
    private boolean holdsForRow(
            List<Integer> shared, RowFacts row, int key, Set<Integer> exceptions, Notebook notebook) {
        for (int column = 0; column < columns.size(); column++) {
            CellFacts cell = row.cell(column);
            if (column != key
                    && cell.isCited()
                    && !exceptions.contains(column)
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
            // An inference is to be seen at its value.
            boolean better =
                    uses > most || (uses == most && notebook.areInferred(shared) && !notebook.areInferred(notes));
            if (better && !notes.isEmpty() && !notebook.areSearches(notes)) {
                most = uses;
                shared = notes;
            }
        }
        return shared;
    }
}
