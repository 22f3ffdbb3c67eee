package org.attest.report.internal.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of broken text, in the order in which it is read.
 *
 * @param width with the indent, without the blank behind it
 * @param rightToLeft where that order starts
 * @param indent what is left free before its start
 * @param spaced more of the text follows, and between the two there is a blank
 */
public record Line(List<Span> spans, float width, boolean rightToLeft, float indent, boolean spaced) {
    public static final Line EMPTY = new Line(List.of(), 0);

    /** Takes the spans of a line with their places from its left end. */
    public interface Placer {
        void place(Span span, float x, float width);
    }

    public Line {
        spans = List.copyOf(spans);
    }

    public Line(List<Span> spans, float width) {
        this(spans, width, false, 0, false);
    }

    /** The same lines, when more follows in their element. */
    public static List<Line> beforeMore(List<Line> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        List<Line> changed = new ArrayList<>(lines);
        Line last = changed.removeLast();
        changed.add(new Line(last.spans, last.width, last.rightToLeft, last.indent, true));
        return changed;
    }

    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** Hands out the spans from left to right; what runs to the left comes in parts of its own. */
    public void place(Placer placer) {
        float x = rightToLeft ? 0 : indent;
        Pieces fromLeft = rightToLeft || isMixed() ? pieces() : new Pieces(spans, spans.size() - 1);
        for (int i = 0; i < fromLeft.spans.size(); i++) {
            Span span = fromLeft.spans.get(i);
            float wide = span.width();
            if (spaced && i == fromLeft.lastRead) {
                Span more = span.with(span.text() + " ");
                placer.place(more, span.rightToLeft() ? x - (more.width() - wide) : x, wide);
            } else {
                placer.place(span, x, wide);
            }
            x += wide;
        }
    }

    private record Pieces(List<Span> spans, int lastRead) {}

    private boolean isMixed() {
        for (Span span : spans) {
            if (Direction.isMixed(span.text())) {
                return true;
            }
        }
        return false;
    }

    private Pieces pieces() {
        String text = text();
        List<Span> pieces = new ArrayList<>();
        int last = -1;
        for (Direction.Part part : Direction.fromLeft(text, rightToLeft)) {
            List<Span> within = within(part);
            if (part.end() == text.length()) {
                last = pieces.size() + (part.rightToLeft() ? 0 : within.size() - 1);
            }
            pieces.addAll(part.rightToLeft() ? within.reversed() : within);
        }
        return new Pieces(pieces, last);
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
