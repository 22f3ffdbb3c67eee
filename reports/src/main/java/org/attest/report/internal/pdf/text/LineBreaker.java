package org.attest.report.internal.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks text into lines at blanks, behind dashes and at soft hyphens, and between words where a script writes no blanks. A
 * word wider than a line is cut, best behind a mark such as a slash, else with two characters on each side, never within
 * what readers take for one: nothing is ever lost. Blanks before a text are its indent, a tab as many as four.
 */
public final class LineBreaker {
    private static final String CUT_BEHIND = "/-_.,:;?&=#@+";
    private static final Pattern PARTS = Pattern.compile("[" + Pattern.quote(CUT_BEHIND) + "]");

    /** What rounding may add to a text that was measured to fit. */
    private static final float ROUNDING = 0.01f;

    private final float width;
    private final boolean cutting;
    private final boolean rightToLeft;
    private final List<Line> lines = new ArrayList<>();
    private final List<Span> line = new ArrayList<>();
    private final List<Span> word = new ArrayList<>();
    private final List<Span> blank = new ArrayList<>(1);
    private float used;
    private float indent;
    private int leading;
    private boolean begun;

    private LineBreaker(float width, boolean cutting, boolean rightToLeft) {
        this.width = width + ROUNDING;
        this.cutting = cutting;
        this.rightToLeft = rightToLeft;
    }

    public static List<Line> lines(List<Span> spans, float width) {
        if (Span.areOneOfWords(spans)) {
            float whole = spans.getFirst().width();
            if (whole <= width) {
                return List.of(new Line(spans, whole, Direction.startsRightToLeft(spans), 0, false));
            }
        }
        return new LineBreaker(width, true, Direction.startsRightToLeft(spans)).broken(spans);
    }

    /** The width of the text when it is broken only where it says so itself. */
    public static float widthOf(List<Span> spans) {
        return Span.areOneOfWords(spans)
                ? spans.getFirst().width()
                : Line.widest(new LineBreaker(Float.MAX_VALUE, false, false).broken(spans));
    }

    public static float widthOfLongestWord(List<Span> spans) {
        return Span.areOneOfWords(spans) && spans.getFirst().unbroken()
                ? spans.getFirst().width()
                : Line.widest(new LineBreaker(0, false, false).broken(spans));
    }

    /** The same, but for words that can be cut behind a mark: of these the widest part. */
    public static float widthOfLongestPart(List<Span> spans) {
        return widthOfLongestWord(spans.stream().map(LineBreaker::inParts).toList());
    }

    private static Span inParts(Span span) {
        return span.unbroken() ? span : span.with(PARTS.matcher(span.text()).replaceAll("$0 "));
    }

    private List<Line> broken(List<Span> spans) {
        spans.forEach(this::add);
        endWord();
        if (!line.isEmpty()) {
            endLine(false);
        }
        return lines;
    }

    private void add(Span span) {
        if (span.unbroken()) {
            begin(span);
            word.add(span.with(Span.withoutHyphens(span.text())));
        } else {
            addWords(span);
        }
    }

    private void addWords(Span span) {
        String text = span.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                continue;
            }
            if (start < i) {
                begin(span);
                addWord(span.with(text.substring(start, i)));
            }
            if (i < text.length()) {
                endWord();
                if (text.charAt(i) == '\n') {
                    endLine(true);
                    begun = false;
                    indent = 0;
                    used = 0;
                } else if (begun) {
                    blank.clear();
                    blank.add(span.with(" "));
                } else {
                    leading += text.charAt(i) == '\t' ? 4 : 1;
                }
            }
            start = i + 1;
        }
    }

    private void begin(Span span) {
        if (!begun) {
            begun = true;
            float free = leading == 0 ? 0 : leading * span.style().width(" ");
            indent = cutting ? Math.min(free, width / 2) : free;
            used = indent;
            leading = 0;
        }
    }

    private void addWord(Span span) {
        int start = 0;
        for (int end : WordBreaks.ends(span.text())) {
            if (start > 0) {
                endWord();
            }
            word.add(span.with(span.text().substring(start, end)));
            start = end;
        }
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        if (!line.isEmpty() && used - hyphen() + width(blank) + width(word) > width) {
            endLine(!blank.isEmpty());
        }
        if (!line.isEmpty()) {
            blank.forEach(this::append);
        }
        if (cutting && used - hyphen() + width(word) > width) {
            word.forEach(part -> cut(part.with(Span.withoutHyphens(part.text()))));
        } else {
            word.forEach(this::append);
        }
        word.clear();
        blank.clear();
    }

    /** What the line gets shorter when its word goes on. */
    private float hyphen() {
        return endsInHyphen() ? line.getLast().style().width(String.valueOf(Span.SOFT_HYPHEN)) : 0;
    }

    private boolean endsInHyphen() {
        return !line.isEmpty() && line.getLast().text().endsWith(String.valueOf(Span.SOFT_HYPHEN));
    }

    /** Puts down as much of a part of a word as each line takes, at least one cluster. */
    private void cut(Span part) {
        String text = part.text();
        Clusters clusters = new Clusters(text);
        int start = 0;
        while (start < text.length()) {
            int fitting = fitting(part, clusters, start);
            boolean fits = fitting == text.length();
            boolean alone = !fits && fitting <= clusters.end(start);
            if (!fits && !line.isEmpty() && (alone || width(part, start, text.length()) <= width - indent)) {
                endLine(false);
                continue;
            }
            int end = fits ? fitting : cutWithin(text, clusters, start, fitting);
            append(part.with(text.substring(start, end)));
            if (end < text.length()) {
                endLine(false);
            }
            start = end;
        }
    }

    /** The end of the last cluster that fits. */
    private int fitting(Span span, Clusters clusters, int start) {
        float left = width - used;
        int end = start;
        while (end < span.text().length()) {
            int next = clusters.end(end);
            left -= width(span, end, next);
            if (left < 0) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Behind the last mark of what fits, if that is not too near its beginning, else where the line is full. */
    private static int cutWithin(String text, Clusters clusters, int start, int fitting) {
        for (int i = fitting; i > start + (fitting - start) / 4 && i > start + 1; i--) {
            if (CUT_BEHIND.indexOf(text.charAt(i - 1)) >= 0 && clusters.isEnd(i) && i < text.length() - 1) {
                return i;
            }
        }
        if (fitting == start) {
            return clusters.end(start);
        }
        // The last character is not left alone, if that leaves two here.
        int before = clusters.start(fitting);
        boolean isLast = clusters.end(fitting) == text.length();
        return isLast && before > clusters.end(start) ? before : fitting;
    }

    private static float width(Span span, int start, int end) {
        return span.style().width(span.text().substring(start, end));
    }

    private void append(Span span) {
        if (endsInHyphen()) {
            used -= hyphen();
            Span last = line.removeLast();
            line.add(last.with(last.text().substring(0, last.text().length() - 1)));
        }
        used += span.width();
        if (!cutting) {
            // Of a text that is only measured the end is enough: a line may be as long as the whole.
            line.clear();
            line.add(span);
        } else if (!line.isEmpty() && line.getLast().looksLike(span)) {
            line.add(span.with(line.removeLast().text() + span.text()));
        } else {
            line.add(span);
        }
    }

    private void endLine(boolean spaced) {
        lines.add(new Line(line, used, rightToLeft, indent, spaced));
        line.clear();
        used = indent;
    }

    private static float width(List<Span> spans) {
        float width = 0;
        for (Span span : spans) {
            width += span.width();
        }
        return width;
    }
}
