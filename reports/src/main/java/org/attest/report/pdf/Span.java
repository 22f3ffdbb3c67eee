package org.attest.report.pdf;

import java.util.Optional;

/**
 * A stretch of text in one style.
 *
 * @param unbroken its blanks are no places to break a line: a number, a date, a note marker
 */
record Span(String text, Style style, Optional<Target> target, boolean unbroken) {
    /** Hints where a word may be broken, or not: invisible by themselves, but the fonts have something to draw for them. */
    private static final String HINTS = "[\u00AD\u2060]";

    Span {
        if (text.indexOf('\u00AD') >= 0 || text.indexOf('\u2060') >= 0) {
            text = text.replaceAll(HINTS, "");
        }
    }

    static Span of(String text, Style style) {
        return new Span(text, style, Optional.empty(), false);
    }

    Span with(String otherText) {
        return new Span(otherText, style, target, unbroken);
    }

    boolean looksLike(Span other) {
        return style.equals(other.style) && target.equals(other.target);
    }

    float width() {
        return style.width(text);
    }
}
