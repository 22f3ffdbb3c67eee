package org.attest.report.internal.resolve.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.attest.report.document.RichText;
import org.attest.report.internal.resolve.row.Notebook;
import org.attest.report.internal.resolve.row.RowFacts;

/**
 * The cells of a table that have a footnote. Few are told with the table, so that no column says "none" of all other rows; of more,
 * each row tells its own.
 */
final class Footnotes {
    private static final int FEW = 8;

    /** The cells of each note. */
    private final Map<Integer, List<String>> cells = new TreeMap<>();

    private final BitSet columns = new BitSet();
    private long count;

    void add(RowFacts row, List<String> labels, Supplier<String> name) {
        for (int i = 0; i < labels.size(); i++) {
            for (int note : row.cell(i).footnotes()) {
                columns.set(i);
                if (++count <= FEW) {
                    cells.computeIfAbsent(note, of -> new ArrayList<>()).add(name.get() + ": " + labels.get(i));
                }
            }
        }
    }

    boolean areMany() {
        return count > FEW;
    }

    boolean areIn(int column) {
        return columns.get(column);
    }

    /** {@code [note 1] Estimated after the flood (Bakery: Fines)}. */
    List<RichText> lines(Notebook notebook) {
        return cells.entrySet().stream()
                .map(note -> notebook.references(List.of(note.getKey()))
                        .with(" " + words(notebook, note.getKey()) + " (" + String.join("; ", note.getValue()) + ")"))
                .toList();
    }

    private static String words(Notebook notebook, int note) {
        return ((Notebook.Footnote) notebook.entries().get(note - 1)).words();
    }
}
