package org.attest.report.internal.resolve.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final int FEW = 3;

    /** Cells that cite alike, with the notes of the first: those of thousands would be gone through for each row. */
    private static final class Use {
        final List<Integer> notes;
        long count;

        Use(List<Integer> notes) {
            this.notes = List.copyOf(notes);
        }
    }

    /** What the cells of a column or a group cite. */
    private static final class Uses {
        final Map<List<String>, Use> places = new HashMap<>();
        final Map<List<String>, Use> sources = new HashMap<>();
        long count;

        void add(List<String> marks, List<String> bySource, List<Integer> notes) {
            count++;
            CitingFold.count(places, marks, notes);
            CitingFold.count(sources, bySource, notes);
        }

        /** Whether a place that holds for most would leave more than so many cells with a mark, and a fair part of all. */
        private boolean drowns(int few) {
            long alike = most(places, count).map(use -> use.count).orElse(0L);
            return count - alike > few && (few == 0 || 100 * alike < MOST * count);
        }

        private Optional<Use> said(int few) {
            return most(drowns(few) ? sources : places, count);
        }

        /** How many cells what is said once holds for. */
        long alike(int few) {
            return said(few).map(use -> use.count).orElse(0L);
        }

        /** In how many cells of a column a mark would stand. */
        long marked() {
            return count - alike(FEW);
        }

        Optional<Citing.Line> line(int few) {
            return said(few).map(use -> new Citing.Line(use.notes, drowns(few)));
        }
    }

    /** The rows of one group. */
    private static final class GroupUses {
        final Uses uses = new Uses();
        long last;

        /** Never that values have no source: each of them says so itself. */
        Optional<Citing.Line> line() {
            return uses.line(0).filter(line -> !line.notes().isEmpty());
        }

        long marked() {
            return uses.count - line().map(line -> uses.alike(0)).orElse(0L);
        }
    }

    private final Notebook notebook;
    private final List<Uses> columns;
    private final List<GroupUses> groups = new ArrayList<>();
    private final Map<List<String>, Use> searched = new HashMap<>();
    private long rows;

    CitingFold(int columns, Notebook notebook) {
        this.notebook = notebook;
        this.columns =
                IntStream.range(0, columns).mapToObj(column -> new Uses()).toList();
    }

    /** @param group of the row, counted from 1; 0 in a table without groups */
    void add(RowFacts row, int group) {
        rows++;
        if (group > groups.size()) {
            groups.add(new GroupUses());
        }
        if (group > 0) {
            groups.getLast().last = rows;
        }
        for (int i = 0; row.isNoted() && i < columns.size(); i++) {
            CellFacts cell = row.cell(i);
            if (cell.isCited()) {
                add(i, cell.notes());
            }
        }
    }

    private void add(int column, List<Integer> notes) {
        List<String> marks = notebook.marks(notes);
        if (notebook.areSearches(notes)) {
            count(searched, marks, notes);
            return;
        }
        List<String> sources = notebook.sourceMarks(notes);
        columns.get(column).add(marks, sources, notes);
        if (!groups.isEmpty()) {
            groups.getLast().uses.add(marks, sources, notes);
        }
    }

    private static void count(Map<List<String>, Use> uses, List<String> marks, List<Integer> notes) {
        uses.computeIfAbsent(marks, of -> new Use(notes)).count++;
    }

    Citing citing(Footnotes footnotes) {
        boolean differs = footnotes.areMany()
                || searched.size() > 1
                || columns.stream().anyMatch(column -> column.places.size() > 1);
        boolean grouped = !groups.isEmpty()
                && columns.stream().mapToLong(Uses::marked).sum()
                        > FEW + groups.stream().mapToLong(GroupUses::marked).sum();
        return new Citing(
                columns.stream()
                        .map(column -> column.line(FEW)
                                .filter(line -> !grouped || line.notes().isEmpty()))
                        .toList(),
                IntStream.range(0, columns.size())
                        .mapToObj(i -> columns.get(i).places.size() < (grouped ? 1 : 2) && !footnotes.areIn(i))
                        .toList(),
                most(
                                searched,
                                searched.values().stream()
                                        .mapToLong(use -> use.count)
                                        .sum())
                        .map(use -> use.notes)
                        .orElse(List.of()),
                differs,
                grouped
                        ? groups.stream()
                                .map(group -> new Citing.Group(group.last, group.line()))
                                .toList()
                        : List.of());
    }

    /** What more than half of the cells cite. */
    private static Optional<Use> most(Map<List<String>, Use> uses, long all) {
        return uses.values().stream().filter(use -> 2 * use.count > all).findFirst();
    }
}
