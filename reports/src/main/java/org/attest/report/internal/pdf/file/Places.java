package org.attest.report.internal.pdf.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.attest.report.internal.pdf.text.Destination;

/** Where headings, rows and note markers came to stand, and which rows links lead to. A row is remembered as two numbers, not as an object. */
public final class Places {
    /** A page, counted from 1, and a height on it. */
    public record Place(int page, float y) {}

    private final Map<String, Place> headings = new LinkedHashMap<>();
    private final Map<Long, Place> markers = new HashMap<>();
    private final Map<String, RowPlaces> tables = new HashMap<>();

    private final String notes;

    /** @param notes the key of the table of notes */
    Places(String notes) {
        this.notes = notes;
    }

    public void heading(String name, int page, float y) {
        headings.put(name, new Place(page, y));
    }

    /** Of all markers of a note, the first is where the note leads back to. */
    void marker(Destination.Row note, int page, float y) {
        if (note.table().equals(notes)) {
            markers.putIfAbsent(note.row(), new Place(page, y));
        }
    }

    /** Rows of a table come in order. */
    public void row(String table, int page, float y) {
        tables.computeIfAbsent(table, key -> new RowPlaces()).add(page, y);
    }

    /** Of a heading that is drawn. */
    public Place of(Heading heading) {
        return Objects.requireNonNull(headings.get(heading.name()), heading.name());
    }

    /** Where a link leads to within the file, if that is printed. */
    public Optional<Place> of(Destination target) {
        return switch (target) {
            case Destination.Web web -> Optional.empty();
            case Destination.Heading(String name) -> Optional.ofNullable(headings.get(name));
            case Destination.Marker(long row) -> Optional.ofNullable(markers.get(row));
            case Destination.Row(String table, long row) -> row(table, row);
        };
    }

    private Optional<Place> row(String table, long row) {
        return Optional.ofNullable(tables.get(table)).flatMap(rows -> rows.get(row));
    }

    private static final class RowPlaces {
        private int[] pages = new int[64];
        private float[] heights = new float[64];
        private int size;

        void add(int page, float y) {
            if (size == pages.length) {
                pages = Arrays.copyOf(pages, size * 2);
                heights = Arrays.copyOf(heights, size * 2);
            }
            pages[size] = page;
            heights[size++] = y;
        }

        Optional<Place> get(long row) {
            return row < 0 || row >= size
                    ? Optional.empty()
                    : Optional.of(new Place(pages[(int) row], heights[(int) row]));
        }
    }
}
