package org.attest.report.internal.pdf.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stretch of text in one style.
 *
 * @param unbroken whether its blanks are no places to break a line: a number, a date, a note marker
 * @param rightToLeft whether it runs in this direction from end to end; otherwise it may run both ways
 * @param plainAdvance in thousandths of the size, or -1: each text is asked several times
 */
public record Span(
        String text, Style style, Optional<Link> link, boolean unbroken, boolean rightToLeft, int plainAdvance) {
    /** Where a word may be broken; drawn as a hyphen where a line ends with it. */
    static final char SOFT_HYPHEN = '\u00AD';

    /** Says where a word may not be broken: invisible by itself, but the fonts have something to draw for it. */
    private static final char JOINER = '\u2060';

    private static final int MOST_OF_A_LINK = 2000;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /** One place from which a link leads, however many lines it takes. */
    public static final class Link {
        private final Destination target;
        private final String words;

        private Link(Destination target, String words) {
            this.target = target;
            this.words = words;
        }

        public Destination target() {
            return target;
        }

        /** All of its text. */
        public String words() {
            return words;
        }
    }

    private static Span made(String text, Style style, Optional<Link> link, boolean unbroken, boolean rightToLeft) {
        String drawn = text.indexOf(JOINER) < 0 ? text : text.replace(String.valueOf(JOINER), "");
        int plainAdvance = style.fonts().plainAdvance(style.face(), drawn);
        return new Span(drawn, style, link, unbroken, rightToLeft, plainAdvance);
    }

    public static Span of(String text, Style style, Optional<Destination> target, boolean unbroken) {
        return of(text, style, unbroken, target.map(to -> new Link(to, words(text))));
    }

    /** Leads somewhere, and says of it more than its text. */
    static Span leading(String text, Style style, Destination target, String words, boolean unbroken) {
        return of(text, style, unbroken, Optional.of(new Link(target, words(words))));
    }

    /** Of what no font can draw the numbers. */
    private static Span of(String text, Style style, boolean unbroken, Optional<Link> link) {
        Span span = made(text, style, link, unbroken, false);
        return span.isPlain() ? span : span.with(style.fonts().drawable(style.face(), text));
    }

    public static Span of(String text, Style style) {
        return of(text, style, Optional.empty(), false);
    }

    /** What a link says: every one of its lines has it, so no more than a person would hear. */
    private static String words(String text) {
        String words = WHITE_SPACE.matcher(withoutHyphens(text)).replaceAll(" ");
        return words.length() <= MOST_OF_A_LINK
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST_OF_A_LINK / 2)) + "...";
    }

    static String withoutHyphens(String text) {
        return text.indexOf(SOFT_HYPHEN) < 0 ? text : text.replace(String.valueOf(SOFT_HYPHEN), "");
    }

    public Span with(String otherText) {
        return made(otherText, style, link, unbroken, rightToLeft);
    }

    /** Whether it runs to the right and needs no shaping. */
    boolean isPlain() {
        return plainAdvance >= 0 && !rightToLeft;
    }

    /** Whether some of it runs to the left. */
    boolean isMixed() {
        return plainAdvance < 0 && Direction.isMixed(text);
    }

    /** Whether blanks within it are all that may break it. */
    boolean isOfWords() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean edge = i == 0 || i == text.length() - 1;
            if (c == SOFT_HYPHEN || (Character.isWhitespace(c) && (c != ' ' || edge))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether a line takes these as they are, if it is wide enough: most cells are such, and need not be broken to be measured. */
    static boolean areOneOfWords(List<Span> spans) {
        return spans.size() == 1 && spans.getFirst().isOfWords();
    }

    /** A part that runs one way. */
    Span part(int start, int end, boolean backwards) {
        return made(text.substring(start, end), style, link, unbroken, backwards);
    }

    boolean looksLike(Span other) {
        return style.equals(other.style) && link.equals(other.link);
    }

    public float width() {
        return plainAdvance >= 0 ? plainAdvance * style.size() / 1000 : style.width(text);
    }
}
