package org.attest.report.pdf;

import java.util.List;

/** A place on a page that is already written, for a text that only the last page settles. */
record Stamp(Canvas canvas, float width, float baseline) {
    /** The text ends at the right edge of the place. */
    void print(String text, Style style) {
        Span span = Span.of(text, style);
        canvas.line(new Line(List.of(span), span.width()), width - span.width(), baseline);
    }
}
