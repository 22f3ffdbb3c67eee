package org.attest.report.internal.pdf.text;

import java.util.Optional;

/**
 * A stretch of text in one style.
 *
 * @param unbroken its blanks are no places to break a line: a number, a date, a note marker
 * @param rightToLeft it runs in this direction from end to end; otherwise it may run both ways
 */
public record Span(String text, Style style, Optional<Destination> target, boolean unbroken, boolean rightToLeft) {
    /** Hints where a word may be broken, or not: invisible by themselves, but the fonts have something to draw for them. */
    private static final String HINTS = "[\u00AD\u2060]";

    public Span {
        if (text.indexOf('\u00AD') >= 0 || text.indexOf('\u2060') >= 0) {
            text = text.replaceAll(HINTS, "");
        }
    }

    public Span(String text, Style style, Optional<Destination> target, boolean unbroken) {
        this(text, style, target, unbroken, false);
    }

    public static Span of(String text, Style style) {
        return new Span(text, style, Optional.empty(), false);
    }

    public Span with(String otherText) {
        return new Span(otherText, style, target, unbroken, rightToLeft);
    }

    /** A part that runs one way. */
    Span part(int start, int end, boolean backwards) {
        return new Span(text.substring(start, end), style, target, unbroken, backwards);
    }

    public boolean looksLike(Span other) {
        return style.equals(other.style) && target.equals(other.target);
    }

    public float width() {
        return style.width(text);
    }
}
