package org.attest.report.pdf;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.attest.report.style.Colour;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws on a content stream, in points from the lower left corner. */
final class Canvas {
    private final PdfContentByte content;
    private final BiConsumer<Target, Box> links;
    private Optional<Style> style = Optional.empty();
    private Optional<Colour> colour = Optional.empty();

    /**
     * @param links takes every link that is drawn, with its place
     */
    Canvas(PdfContentByte content, BiConsumer<Target, Box> links) {
        this.content = content;
        this.links = links;
    }

    /** Another page begins, which knows no font and no colour. */
    void clear() {
        style = Optional.empty();
        colour = Optional.empty();
    }

    void fill(Box box, Colour with) {
        use(with);
        content.rectangle(box.x(), box.y(), box.width(), box.height());
        content.fill();
    }

    /** A horizontal line; y is its middle. */
    void rule(float x, float y, float width, float thickness, Colour with) {
        fill(new Box(x, y - thickness / 2, width, thickness), with);
    }

    /** A row of dots that leads the eye. */
    void dots(float from, float to, float y, Colour with) {
        content.saveState();
        content.setRGBColorStroke(with.red(), with.green(), with.blue());
        content.setLineWidth(0.8f);
        content.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        content.setLineDash(0, 3, 0);
        content.moveTo(from, y);
        content.lineTo(to, y);
        content.stroke();
        content.restoreState();
    }

    /** Lines below each other, the leading of the first beginning at the top. */
    void lines(List<Line> lines, Style leading, float x, float top) {
        lines(lines, leading, Align.LEFT, x, top);
    }

    void lines(List<Line> lines, Style leading, Align align, float x, float top) {
        float baseline = top - leading.baseline();
        for (Line line : lines) {
            line(line, x - align.before() * line.width(), baseline);
            baseline -= leading.leading();
        }
    }

    void line(Line line, float x, float baseline) {
        float at = x;
        for (Span span : line.spans()) {
            float width = span.width();
            text(span, at, baseline);
            if (span.target().isPresent()) {
                float size = span.style().size();
                links.accept(span.target().get(), new Box(at, baseline - size * 0.25f, width, size * 1.1f));
            }
            at += width;
        }
    }

    private void text(Span span, float x, float baseline) {
        use(span.style().colour());
        content.beginText();
        if (style.filter(span.style()::equals).isEmpty()) {
            style = Optional.of(span.style());
            content.setFontAndSize(span.style().face().font(), span.style().size());
        }
        content.moveText(x, baseline);
        // showText would ask static state that anyone in this JVM may have switched.
        content.showTextBasic(span.text());
        content.endText();
    }

    private void use(Colour with) {
        if (colour.filter(with::equals).isEmpty()) {
            colour = Optional.of(with);
            content.setRGBColorFill(with.red(), with.green(), with.blue());
        }
    }
}
