package org.attest.report.internal.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of broken text, in the order in which it is read.
 *
 * @param rightToLeft where that order starts
 */
public record Line(List<Span> spans, float width, boolean rightToLeft) {
    public static final Line EMPTY = new Line(List.of(), 0);

    /** Takes the spans of a line with their places from its left end. */
    public interface Placer {
        void place(Span span, float x, float width);
    }

    public Line {
        spans = List.copyOf(spans);
    }

    public Line(List<Span> spans, float width) {
        this(spans, width, false);
    }

    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** Hands out the spans from left to right; what runs to the left comes in parts of its own. */
    public void place(Placer placer) {
        float x = 0;
        for (Span span : rightToLeft || isMixed() ? parts() : spans) {
            float wide = span.width();
            placer.place(span, x, wide);
            x += wide;
        }
    }

    private boolean isMixed() {
        for (Span span : spans) {
            if (Direction.isMixed(span.text())) {
                return true;
            }
        }
        return false;
    }

    private List<Span> parts() {
        List<Span> parts = new ArrayList<>();
        for (Direction.Part part : Direction.fromLeft(text(), rightToLeft)) {
            List<Span> within = within(part);
            parts.addAll(part.rightToLeft() ? within.reversed() : within);
        }
        return parts;
    }

    private List<Span> within(Direction.Part part) {
        List<Span> within = new ArrayList<>();
        int start = 0;
        for (Span span : spans) {
            int from = Math.max(0, part.start() - start);
            int to = Math.min(span.text().length(), part.end() - start);
            if (from < to) {
                within.add(span.part(from, to, part.rightToLeft()));
            }
            start += span.text().length();
        }
        return within;
    }
}
