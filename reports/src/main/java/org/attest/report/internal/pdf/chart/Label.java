package org.attest.report.internal.pdf.chart;

import java.util.List;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.Style;

/** A short text in a picture. */
record Label(List<Line> lines, Style style) {
    float width() {
        return lines.stream().map(Line::width).max(Float::compare).orElse(0f);
    }

    float height() {
        return lines.size() * style.leading();
    }

    void drawBelow(Canvas canvas, float left, float top) {
        canvas.lines(lines, style, Align.LEFT, left, top);
    }

    /** Its lines stand around this height. */
    void draw(Canvas canvas, Align align, float x, float middle) {
        canvas.lines(lines, style, align, x, middle + height() / 2);
    }
}
