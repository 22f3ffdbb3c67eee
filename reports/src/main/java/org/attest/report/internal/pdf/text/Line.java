package org.attest.report.internal.pdf.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Takes the spans of a line in the order in which they are read, with their places from its left end. */
    public interface Placer {
        /** Gives back what draws the span: they are drawn from left to right. */
        Runnable place(Span span, float x, float width);
    }

    /** What runs one way, behind so many characters of the line. */
    private record Piece(Span span, int start, float x) {}

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

    /** Whether its spans may be read in another order than they stand in, or run to the left. */
    public boolean isTurned() {
        boolean turned = rightToLeft;
        // A loop, for each line of each page asks.
        for (int i = 0; i < spans.size() && !turned; i++) {
            turned = Direction.isMixed(spans.get(i).text());
        }
        return turned;
    }

    /** Hands out the spans; of a line that is turned, each part that runs one way. */
    public void place(Placer placer) {
        float x = rightToLeft ? 0 : indent;
        if (!isTurned()) {
            for (int i = 0; i < spans.size(); i++) {
                place(spans.get(i), spaced && i == spans.size() - 1, x, placer).run();
                x += i < spans.size() - 1 ? spans.get(i).width() : 0;
            }
            return;
        }
        List<Piece> pieces = pieces(x);
        List<Piece> read =
                pieces.stream().sorted(Comparator.comparingInt(Piece::start)).toList();
        Runnable[] fromLeft = new Runnable[pieces.size()];
        for (Piece piece : read) {
            fromLeft[pieces.indexOf(piece)] =
                    place(piece.span, spaced && piece.equals(read.getLast()), piece.x, placer);
        }
        Stream.of(fromLeft).forEach(Runnable::run);
    }

    private static Runnable place(Span span, boolean beforeBlank, float x, Placer placer) {
        float width = span.width();
        Span whole = beforeBlank ? span.with(span.text() + " ") : span;
        return placer.place(whole, span.rightToLeft() ? x - (whole.width() - width) : x, width);
    }

    /** From left to right. */
    private List<Piece> pieces(float left) {
        List<Piece> pieces = new ArrayList<>();
        float x = left;
        for (Direction.Part part : Direction.fromLeft(text(), rightToLeft)) {
            List<Piece> within = within(part);
            for (Piece piece : part.rightToLeft() ? within.reversed() : within) {
                pieces.add(new Piece(piece.span, piece.start, x));
                x += piece.span.width();
            }
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
                within.add(new Piece(span.part(from, to, part.rightToLeft()), start + from, 0));
            }
            start += span.text().length();
        }
        return within;
    }
}
