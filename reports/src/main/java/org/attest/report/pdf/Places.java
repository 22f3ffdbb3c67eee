package org.attest.report.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Where headings and rows came to stand, and which rows links lead to. A row is remembered as two numbers, not as an object. */
final class Places {
    /** A page, counted from 1, and a height on it. */
    record Place(int page, float y) {}

    private final Map<String, Place> headings = new LinkedHashMap<>();
    private final Map<String, RowPlaces> tables = new HashMap<>();
    private final Set<Target.Row> wanted = new LinkedHashSet<>();

    void heading(String name, int page, float y) {
        headings.put(name, new Place(page, y));
    }

    /** Rows of a table come in order. */
    void row(String table, int page, float y) {
        tables.computeIfAbsent(table, key -> new RowPlaces()).add(page, y);
    }

    void want(Target.Row row) {
        wanted.add(row);
    }

    Map<String, Place> headings() {
        return headings;
    }

    /** Of a heading that is drawn. */
    Place of(Heading heading) {
        return Objects.requireNonNull(headings.get(heading.name()), heading.name());
    }

    Set<Target.Row> wanted() {
        return wanted;
    }

    Optional<Place> of(Target.Row row) {
        return Optional.ofNullable(tables.get(row.table())).flatMap(rows -> rows.get(row.row()));
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
