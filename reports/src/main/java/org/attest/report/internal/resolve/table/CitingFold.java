package org.attest.report.internal.resolve.table;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.report.internal.resolve.row.CellFacts;
import org.attest.report.internal.resolve.row.Citing;
import org.attest.report.internal.resolve.row.Notebook;
import org.attest.report.internal.resolve.row.RowFacts;

/** Counts how often the cells of each column cite the same, and the same sources. */
final class CitingFold {
    /** The part of the cells for which one place in a source is said once, in per cent. */
    private static final int MOST = 80;

    /** So many cells may have a mark of their own. */
    private static final int FEW = 8;

    /** Cells that cite alike: the notes of the first, or all notes of all. */
    private static final class Use {
        final Set<Integer> notes = new LinkedHashSet<>();
        long count;
    }

    private static final class ColumnUses {
        final Map<List<String>, Use> places = new HashMap<>();
        final Map<List<String>, Use> sources = new HashMap<>();
        long count;
    }

    private final Notebook notebook;
    private final List<ColumnUses> columns;
    private final Map<List<String>, Use> searched = new HashMap<>();

    CitingFold(int columns, Notebook notebook) {
        this.notebook = notebook;
        this.columns =
                IntStream.range(0, columns).mapToObj(column -> new ColumnUses()).toList();
    }

    void add(RowFacts row) {
        for (int i = 0; row.isCited() && i < columns.size(); i++) {
            CellFacts cell = row.cell(i);
            if (cell.isCited()) {
                add(columns.get(i), cell.notes());
            }
        }
    }

    private void add(ColumnUses column, List<Integer> notes) {
        if (notebook.areSearches(notes)) {
            count(searched, notebook.marks(notes), notes);
            return;
        }
        column.count++;
        count(column.places, notebook.marks(notes), notes);
        count(column.sources, notebook.sourceMarks(notes), notes);
    }

    private static void count(Map<List<String>, Use> uses, List<String> marks, List<Integer> notes) {
        Use use = uses.computeIfAbsent(marks, of -> new Use());
        use.notes.addAll(notes);
        use.count++;
    }

    Citing citing() {
        boolean differs = searched.size() > 1 || columns.stream().anyMatch(column -> column.places.size() > 1);
        return new Citing(
                columns.stream().map(CitingFold::line).toList(),
                columns.stream().map(column -> column.places.size() < 2).toList(),
                most(
                                searched,
                                searched.values().stream()
                                        .mapToLong(use -> use.count)
                                        .sum())
                        .map(use -> List.copyOf(use.notes))
                        .orElse(List.of()),
                differs);
    }

    private static Optional<Citing.Line> line(ColumnUses column) {
        Optional<Use> place = most(column.places, column.count);
        long alike = place.map(use -> use.count).orElse(0L);
        boolean marked = column.count - alike > FEW && 100 * alike < MOST * column.count;
        return marked
                ? most(column.sources, column.count).map(use -> new Citing.Line(List.copyOf(use.notes), true))
                : place.map(use -> new Citing.Line(List.copyOf(use.notes), false));
    }

    /** What more than half of the cells cite. */
    private static Optional<Use> most(Map<List<String>, Use> uses, long all) {
        return uses.values().stream().filter(use -> 2 * use.count > all).findFirst();
    }
}
