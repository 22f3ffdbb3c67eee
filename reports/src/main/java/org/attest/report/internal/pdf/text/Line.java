package org.attest.report.internal.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** What runs one way, from the left end of the line. */
    public record Part(Span span, float x, float width) {}

    /** A part that begins behind so many characters. */
    private record Piece(Span span, int start) {}

    public Line {
        spans = List.copyOf(spans);
    }

    public Line(List<Span> spans, float width) {
        this(spans, width, false, 0, false);
    }

    /** The width of the widest of them. */
    public static float widest(List<Line> lines) {
        return lines.stream().map(Line::width).max(Float::compare).orElse(0f);
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

    /** Whether its spans may be read in another order than they stand in, or run to the left. */
    public boolean isTurned() {
        boolean turned = rightToLeft;
        // A loop, for each line of each page asks.
        for (int i = 0; i < spans.size() && !turned; i++) {
            turned = spans.get(i).isMixed();
        }
        return turned;
    }

    /** In the order in which they are read. */
    public List<Part> parts() {
        float x = rightToLeft ? 0 : indent;
        if (isTurned()) {
            return turned(x);
        }
        List<Part> parts = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            Part part = part(spans.get(i), i == spans.size() - 1, x);
            parts.add(part);
            x += part.width;
        }
        return parts;
    }

    private List<Part> turned(float left) {
        List<Piece> pieces = fromLeft();
        int last = pieces.stream().mapToInt(Piece::start).max().orElse(0);
        Map<Integer, Part> parts = new TreeMap<>();
        float x = left;
        for (Piece piece : pieces) {
            Part part = part(piece.span, piece.start == last, x);
            parts.put(piece.start, part);
            x += part.width;
        }
        return List.copyOf(parts.values());
    }

    private Part part(Span span, boolean last, float x) {
        float width = span.width();
        if (!last || !spaced) {
            return new Part(span, x, width);
        }
        Span whole = span.with(span.text() + " ");
        return new Part(whole, span.rightToLeft() ? x - (whole.width() - width) : x, width);
    }

    private List<Piece> fromLeft() {
        List<Piece> pieces = new ArrayList<>();
        for (Direction.Part part : Direction.fromLeft(text(), rightToLeft)) {
            List<Piece> within = within(part);
            pieces.addAll(part.rightToLeft() ? within.reversed() : within);
        }
        return pieces;
    }

    private List<Piece> within(Direction.Part part) {
        List<Piece> within = new ArrayList<>();
        int start = 0;
        for (Span span : spans) {
            int from = Math.max(0, part.start() - start);
            int to = Math.min(span.text().length(), part.end() - start);
            if (from < to) {
                within.add(new Piece(span.part(from, to, part.rightToLeft()), start + from));
            }
            start += span.text().length();
        }
        return within;
    }
}
