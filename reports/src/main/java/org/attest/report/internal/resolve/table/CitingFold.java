package org.attest.report.internal.resolve.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attest.report.internal.resolve.row.CellFacts;
import org.attest.report.internal.resolve.row.Citing;
import org.attest.report.internal.resolve.row.Notebook;
import org.attest.report.internal.resolve.row.RowFacts;

/** Counts how often the cells of each column cite the same. */
final class CitingFold {
    private static final class Use {
        final List<Integer> notes;
        long count;

        Use(List<Integer> notes) {
            this.notes = notes;
        }
    }

    private final Notebook notebook;
    private final List<Map<List<String>, Use>> columns;
    private final Map<List<String>, Use> searched = new HashMap<>();

    CitingFold(int columns, Notebook notebook) {
        this.notebook = notebook;
        this.columns = IntStream.range(0, columns)
                .<Map<List<String>, Use>>mapToObj(column -> new HashMap<>())
                .toList();
    }

    void add(RowFacts row) {
        for (int i = 0; row.isCited() && i < columns.size(); i++) {
            CellFacts cell = row.cell(i);
            if (cell.isCited()) {
                (notebook.areSearches(cell.notes()) ? searched : columns.get(i))
                        .computeIfAbsent(notebook.marks(cell.notes()), marks -> new Use(cell.notes()))
                        .count++;
            }
        }
    }

    Citing citing() {
        boolean differs = searched.size() > 1 || columns.stream().anyMatch(uses -> uses.size() > 1);
        return new Citing(
                columns.stream().map(CitingFold::most).toList(),
                columns.stream().map(uses -> uses.size() < 2).toList(),
                most(searched).orElse(List.of()),
                differs);
    }

    /** What more than half of the cells cite. */
    private static Optional<List<Integer>> most(Map<List<String>, Use> uses) {
        long all = uses.values().stream().mapToLong(use -> use.count).sum();
        return uses.values().stream()
                .filter(use -> 2 * use.count > all)
                .map(use -> use.notes)
                .findFirst();
    }
}
