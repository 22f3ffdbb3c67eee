package org.attest.report.internal.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.report.document.RichText;

/** The notes of one row, column by column. Reused for the next row. */
final class RowNotes {
    private final List<List<Integer>> byColumn = new ArrayList<>();
    private boolean none = true;

    RowNotes(int columns) {
        for (int i = 0; i < columns; i++) {
            byColumn.add(List.of());
        }
    }

    void clear() {
        if (!none) {
            byColumn.replaceAll(notes -> List.of());
            none = true;
        }
    }

    void add(int column, List<Integer> notes) {
        none = false;
        List<Integer> before = byColumn.get(column);
        if (before.isEmpty()) {
            byColumn.set(column, notes);
        } else if (!before.containsAll(notes)) {
            List<Integer> all = new ArrayList<>(before);
            notes.stream().filter(note -> !before.contains(note)).forEach(all::add);
            byColumn.set(column, List.copyOf(all));
        }
    }

    List<Integer> of(int column) {
        return byColumn.get(column);
    }

    boolean none() {
        return none;
    }

    /** The notes that all noted columns share, none when no column is noted; empty when they differ. */
    Optional<List<Integer>> shared() {
        List<List<Integer>> distinct =
                byColumn.stream().filter(notes -> !notes.isEmpty()).distinct().toList();
        return switch (distinct.size()) {
            case 0 -> Optional.of(List.of());
            case 1 -> Optional.of(distinct.getFirst());
            default -> Optional.empty();
        };
    }

    /**
     * The notes in one cell: {@code [note 1]; Cases: [note 2]}. The notes of most columns come first and unnamed; of a tie, the
     * first. Empty when there are none.
     */
    RichText inWords(List<String> labels) {
        Map<List<Integer>, List<String>> columns = new LinkedHashMap<>();
        for (int i = 0; i < byColumn.size(); i++) {
            if (!byColumn.get(i).isEmpty()) {
                columns.computeIfAbsent(byColumn.get(i), notes -> new ArrayList<>())
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
