package org.attest.report.internal.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.report.document.Column.Extent;

/** What all rows of a table together say of their sources. */
final class NotesFold {
    private final List<Set<Integer>> byColumn = new ArrayList<>();

    /** Two different rows are enough to know that rows differ. */
    private final Set<Optional<List<Integer>>> rows = new LinkedHashSet<>();

    private boolean unsourced;
    private Extent extent = Extent.NONE;

    NotesFold(int columns) {
        for (int i = 0; i < columns; i++) {
            byColumn.add(new LinkedHashSet<>());
        }
    }

    void add(int column, List<Integer> notes) {
        byColumn.get(column).addAll(notes);
    }

    /** Takes the notes of a whole row. */
    void add(RowNotes notes) {
        unsourced |= notes.none();
        if (rows.size() < 2) {
            rows.add(notes.shared());
        }
    }

    void measure(String words) {
        extent = extent.with(words);
    }

    /** How long the texts of a column are that names the sources of each row. */
    Extent extent() {
        return extent;
    }

    /** The notes that every row shares, perhaps none at all; empty when rows differ in them. */
    Optional<List<Integer>> shared() {
        return rows.size() > 1 ? Optional.empty() : rows.stream().findFirst().orElse(Optional.of(List.of()));
    }

    /** Whether some row has no source where others have theirs. */
    boolean lacking() {
        return unsourced && shared().isEmpty();
    }

    /** The notes of everything that stands in a column. */
    List<Integer> of(int column) {
        return byColumn.get(column).stream().sorted().toList();
    }
}
