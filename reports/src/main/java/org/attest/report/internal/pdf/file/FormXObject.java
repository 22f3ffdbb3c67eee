package org.attest.report.internal.pdf.file;

import java.util.List;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.Span;
import org.attest.report.internal.pdf.text.Style;

/** A place on a written page for a text that only the last page settles: a form XObject (ISO 32000-1, 8.10). */
public record FormXObject(Canvas canvas, float width, float baseline) {
    /** The text ends where the place does. */
    public void print(String text, Style style) {
        Span span = Span.of(text, style);
        canvas.line(new Line(List.of(span), span.width()), width - span.width(), baseline);
        canvas.endContent();
    }
}
