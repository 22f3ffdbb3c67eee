package org.attest.report.internal.pdf.file;

import java.util.List;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.Style;

/** A short text that is broken into lines and stands as a whole. */
public record Label(List<Line> lines, Style style) {
    public float width() {
        return Line.widest(lines);
    }

    public float height() {
        return lines.size() * style.leading();
    }

    public void drawBelow(Canvas canvas, float left, float top) {
        canvas.lines(lines, style, Align.LEFT, left, top);
    }

    /** Its lines stand around this height. */
    public void draw(Canvas canvas, Align align, float x, float middle) {
        canvas.lines(lines, style, align, x, middle + height() / 2);
    }
}
