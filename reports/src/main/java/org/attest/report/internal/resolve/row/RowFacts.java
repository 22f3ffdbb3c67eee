package org.attest.report.internal.resolve.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.report.document.RichText;

/** What the row written last stands for, cell by cell and as a whole. Reused for the next row. */
public final class RowFacts {
    private final CellFacts[] cells;
    List<String> remarks = List.of();
    private boolean noted;

    RowFacts(int columns) {
        this.cells = Stream.generate(CellFacts::new).limit(columns).toArray(CellFacts[]::new);
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
        noted = false;
    }

    void noted(int column, List<Integer> notes) {
        cells[column].noted(notes);
        noted = true;
    }

    public boolean isNoted() {
        return noted;
    }

    /** The notes that all noted columns share, none when no column is noted; empty when they differ. */
    public Optional<List<Integer>> sharedNotes() {
        if (!noted) {
            return Optional.of(List.of());
        }
        List<List<Integer>> distinct = Arrays.stream(cells)
                .map(CellFacts::notes)
                .filter(notes -> !notes.isEmpty())
                .distinct()
                .toList();
        return distinct.size() == 1 ? Optional.of(distinct.getFirst()) : Optional.empty();
    }

    /**
     * The notes in one cell: {@code [note 1]; Cases: [note 2]}. The notes of most columns come first and unnamed; of a tie,
     * the first. Empty when there are none.
     */
    public RichText notesInWords(List<String> labels) {
        Map<List<Integer>, List<String>> columns = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].notes().isEmpty()) {
                columns.computeIfAbsent(cells[i].notes(), notes -> new ArrayList<>())
                        .add(labels.get(i));
            }
        }
        List<Integer> main = columns.entrySet().stream()
                .reduce((a, b) -> b.getValue().size() > a.getValue().size() ? b : a)
                .map(Map.Entry::getKey)
                .orElse(List.of());
        RichText text = RichText.ofNotes(main);
        for (Map.Entry<List<Integer>, List<String>> other : columns.entrySet()) {
            if (!other.getKey().equals(main)) {
                text = text.with("; " + String.join(", ", other.getValue()) + ":")
                        .withNotes(other.getKey());
            }
        }
        return text;
    }
}
