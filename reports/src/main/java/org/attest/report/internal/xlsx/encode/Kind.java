package org.attest.report.internal.xlsx.encode;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What stands in a cell between its address and its value, by kind and style (ECMA-376 part 1, 18.3.1.4). */
final class Kind {
    private final String type;
    private final String content;
    private final boolean hasText;

    /** By style; made when asked for. */
    private @Nullable Opening[] openings = new Opening[0];

    /** @param hasText whether its values may hold what was written before somewhere else */
    Kind(String type, String content, boolean hasText) {
        this.type = type;
        this.content = content;
        this.hasText = hasText;
    }

    Opening opening(int style) {
        if (style >= 0 && style < openings.length) {
            Opening made = openings[style];
            if (made != null) {
                return made;
            }
        }
        return make(style);
    }

    private Opening make(int style) {
        if (style < 0) {
            throw new IllegalArgumentException("cell: style is " + style + ", must be 0 or more");
        }
        if (style >= openings.length) {
            openings = Arrays.copyOf(openings, style + 8);
        }
        String markup = "\"" + (style > 0 ? " s=\"" + style + "\"" : "") + type + content;
        Opening made = new Opening(MarkupWords.of(markup), hasText);
        openings[style] = made;
        return made;
    }

    /** What stands between a row's number and a value, and where it was last, the number included. */
    static final class Opening {
        final MarkupWords words;
        final boolean hasText;

        /** The row of the last cell with it. */
        long row;

        /** The place of that row's number in the cell. */
        long place = MatchHints.NEVER;

        Opening(MarkupWords words, boolean hasText) {
            this.words = words;
            this.hasText = hasText;
        }
    }
}
