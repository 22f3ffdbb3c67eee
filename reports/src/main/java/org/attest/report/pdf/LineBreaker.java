package org.attest.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks text into lines at blanks. A word wider than a line is cut, best behind a mark such as a slash: nothing is
 * ever lost.
 */
final class LineBreaker {
    private static final String CUT_BEHIND = "/-_.,:;?&=#@+";
    private static final Pattern PARTS = Pattern.compile("[" + Pattern.quote(CUT_BEHIND) + "]");

    /** What rounding may add to a text that was measured to fit. */
    private static final float ROUNDING = 0.01f;

    private final float width;
    private final boolean cutting;
    private final List<Line> lines = new ArrayList<>();
    private final List<Span> line = new ArrayList<>();
    private final List<Span> word = new ArrayList<>();
    private final List<Span> blank = new ArrayList<>(1);
    private float used;

    private LineBreaker(float width, boolean cutting) {
        this.width = width + ROUNDING;
        this.cutting = cutting;
    }

    static List<Line> lines(List<Span> spans, float width) {
        if (spans.size() == 1 && isPlain(spans.getFirst().text())) {
            float whole = spans.getFirst().width();
            if (whole <= width) {
                return List.of(new Line(spans, whole));
            }
        }
        return new LineBreaker(width, true).broken(spans);
    }

    /** The width of the text when it is broken only where it says so itself. */
    static float widthOf(List<Span> spans) {
        return widest(new LineBreaker(Float.MAX_VALUE, false).broken(spans));
    }

    static float widthOfLongestWord(List<Span> spans) {
        return widest(new LineBreaker(0, false).broken(spans));
    }

    /** The same, but for words that can be cut behind a mark: of these the widest part. */
    static float widthOfLongestPart(List<Span> spans) {
        return widthOfLongestWord(spans.stream().map(LineBreaker::inParts).toList());
    }

    private static Span inParts(Span span) {
        return span.unbroken() ? span : span.with(PARTS.matcher(span.text()).replaceAll("$0 "));
    }

    private static float widest(List<Line> lines) {
        return lines.stream().map(Line::width).max(Float::compare).orElse(0f);
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && text.strip().length() == text.length()
                && text.chars().allMatch(c -> c == ' ' || !Character.isWhitespace(c));
    }

    private List<Line> broken(List<Span> spans) {
        for (Span span : spans) {
            if (span.unbroken()) {
                word.add(span);
            } else {
                addWords(span);
            }
        }
        endWord();
        if (!line.isEmpty()) {
            endLine();
        }
        return lines;
    }

    private void addWords(Span span) {
        String text = span.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                continue;
            }
            if (start < i) {
                word.add(span.with(text.substring(start, i)));
            }
            if (i < text.length()) {
                endWord();
                blank.clear();
                blank.add(span.with(" "));
                if (text.charAt(i) == '\n') {
                    endLine();
                }
            }
            start = i + 1;
        }
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        if (!line.isEmpty() && used + width(blank) + width(word) > width) {
            endLine();
        }
        if (!line.isEmpty()) {
            blank.forEach(this::append);
        }
        if (cutting && used + width(word) > width) {
            word.forEach(this::cut);
        } else {
            word.forEach(this::append);
        }
        word.clear();
        blank.clear();
    }

    /** Puts down as much of a part of a word as each line takes, at least one character. */
    private void cut(Span part) {
        Span rest = part;
        while (!rest.text().isEmpty()) {
            int fitting = fitting(rest);
            boolean fits = fitting == rest.text().length();
            if (!fits && !line.isEmpty() && (fitting == 0 || rest.width() <= width)) {
                endLine();
                continue;
            }
            int end = fits ? fitting : cutWithin(rest.text(), Math.max(1, fitting));
            append(rest.with(rest.text().substring(0, end)));
            rest = rest.with(rest.text().substring(end));
            if (!rest.text().isEmpty()) {
                endLine();
            }
        }
    }

    private int fitting(Span span) {
        String text = span.text();
        float left = width - used;
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            left -= span.style().width(text.substring(end, next));
            if (left < 0) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** Behind the last mark of what fits, if that is not too near its beginning, else where the line is full. */
    private static int cutWithin(String text, int fitting) {
        for (int i = fitting; i > fitting / 4 && i > 1; i--) {
            if (CUT_BEHIND.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return Character.isHighSurrogate(text.charAt(fitting - 1)) ? fitting + 1 : fitting;
    }

    private void append(Span span) {
        used += span.width();
        if (!line.isEmpty() && line.getLast().looksLike(span)) {
            line.add(span.with(line.removeLast().text() + span.text()));
        } else {
            line.add(span);
        }
    }

    private void endLine() {
        lines.add(new Line(line, used));
        line.clear();
        used = 0;
    }

    private static float width(List<Span> spans) {
        float width = 0;
        for (Span span : spans) {
            width += span.width();
        }
        return width;
    }
}
