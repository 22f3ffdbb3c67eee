package org.attest.report.document;

import java.util.List;
import java.util.Optional;
import org.attest.model.value.Unit;
import org.attest.report.style.Format;

/**
 * A resolved column.
 *
 * @param spanner the heading that this column shares with its neighbours
 * @param format settled over all rows: a date column with one partial date is text throughout
 * @param bars whether a data bar shows each number relative to the others of the column, where a format can
 * @param unit of its numbers; a percentage is kept as a fraction, whatever its unit
 * @param extent how long its texts are, for widths
 * @param jumps whether its cells lead to rows of other tables of the document
 */
public record Column(
        String key,
        String label,
        Optional<String> spanner,
        Format format,
        Optional<Unit> unit,
        Extent extent,
        List<Highlight> highlights,
        boolean bars,
        boolean jumps) {
    /** Lengths in characters over the sampled rows, header excluded. */
    public record Extent(int longestWord, int longestText) {
        public static final Extent NONE = new Extent(0, 0);

        public Extent with(String text) {
            if (text.length() <= longestWord) {
                return this;
            }
            int longest = 0;
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                    longest = Math.max(longest, i - start);
                    start = i + 1;
                }
            }
            return new Extent(Math.max(longestWord, longest), Math.max(longestText, text.length()));
        }
    }

    public Column {
        highlights = List.copyOf(highlights);
    }

    public static Column of(String key, String label, Format format, Extent extent) {
        return new Column(key, label, Optional.empty(), format, Optional.empty(), extent, List.of(), false, false);
    }

    /** The label in one row: {@code spanner: label}. */
    public String header() {
        return header(spanner, label);
    }

    /** The words above a column in one row. */
    public static String header(Optional<String> spanner, String label) {
        return spanner.map(s -> s + ": " + label).orElse(label);
    }
}
