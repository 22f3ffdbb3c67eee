package org.attest.report.internal.pdf.chart;

import java.util.List;
import java.util.stream.Stream;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Typesetter;

/** A short text in a picture. */
record Label(List<Line> lines, Style style) {
    private static final String CUT = "\u2026";

    Label {
        lines = List.copyOf(lines);
    }

    /** Cut off where it takes more lines: what it is a label of stands in a table, too. */
    static Label of(Typesetter typesetter, String text, Style style, float width, int most) {
        List<Line> lines = typesetter.lines(text, style, width);
        if (lines.size() <= most) {
            return new Label(lines, style);
        }
        List<Line> narrower = typesetter.lines(text, style, width - style.width(CUT));
        Line last = typesetter
                .lines(narrower.get(most - 1).text().stripTrailing() + CUT, style, width)
                .getFirst();
        return new Label(
                Stream.concat(narrower.stream().limit(most - 1), Stream.of(last))
                        .toList(),
                style);
    }

    float width() {
        return lines.stream().map(Line::width).max(Float::compare).orElse(0f);
    }

    float height() {
        return lines.size() * style.leading();
    }

    void drawBelow(Canvas canvas, float left, float top) {
        canvas.lines(lines, style, left, top);
    }

    /** Its lines stand around this height. */
    void draw(Canvas canvas, Align align, float x, float middle) {
        canvas.lines(lines, style, align, x, middle + height() / 2);
    }
}
