package org.attest.report.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.report.style.Tone;

/** The rows of a table: each cursor hands out the same rows from the first on. */
@FunctionalInterface
public interface Rows {
    RowCursor open();

    /** How many they are, where only a pass that has come to their end can tell; empty before. */
    default OptionalLong counted() {
        return OptionalLong.empty();
    }

    /** Rows that stand in memory, for small tables. */
    static Rows of(List<List<Cell>> rows) {
        return of(rows, Map.of());
    }

    /**
     * Rows that stand in memory, some of them toned.
     *
     * @param tones by the number of the row, counted from 0
     */
    static Rows of(List<List<Cell>> rows, Map<Integer, Tone> tones) {
        List<List<Cell>> fixed = rows.stream().map(List::copyOf).toList();
        Map<Integer, Tone> known = Map.copyOf(tones);
        return () -> new RowCursor() {
            private int next;

            @Override
            public boolean next(CellSink sink) {
                if (next == fixed.size()) {
                    return false;
                }
                List<Cell> row = fixed.get(next);
                Optional<Tone> tone = Optional.ofNullable(known.get(next));
                next++;
                for (int column = 0; column < row.size(); column++) {
                    int at = column;
                    tone.ifPresent(of -> sink.tone(at, of));
                    row.get(column).pushTo(sink, column);
                }
                return true;
            }

            @Override
            public void close() {}
        };
    }
}
