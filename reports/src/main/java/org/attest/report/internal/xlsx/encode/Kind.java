package org.attest.report.internal.xlsx.encode;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What stands in a cell between its address and its value, by kind and style (ECMA-376 part 1, 18.3.1.4). */
final class Kind {
    private final String type;
    private final String content;

    /** By style; made when asked for. */
    private @Nullable Opening[] openings = new Opening[0];

    Kind(String type, String content) {
        this.type = type;
        this.content = content;
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
        Opening made = new Opening(MarkupWords.of("\"" + (style > 0 ? " s=\"" + style + "\"" : "") + type + content));
        openings[style] = made;
        return made;
    }

    /** What stands between a row's number and a value, and where it was last, the number included. */
    static final class Opening {
        final MarkupWords words;

        /** The row of the last cell with it, and the length of that row's number. */
        long row;

        int rowLength;

        /** The place of that row's number in the cell. */
        long place = MatchHints.NEVER;

        Opening(MarkupWords words) {
            this.words = words;
        }
    }
}
