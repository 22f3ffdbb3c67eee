package org.attest.report.internal.pdf.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a line may end within a text without blanks: behind a zero width space, a soft hyphen or a dash, and between the
 * words of scripts that write none. The words are found by ICU; where that is not on the class path such text is cut like a long word.
 */
final class WordBreaks {
    private static final boolean HAS_ICU = hasIcu();

    /** The first character of the scripts without blanks; behind it are all spaces and dashes that are not of ASCII, too. */
    private static final char THAI = '\u0E00';

    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private WordBreaks() {}

    /** Whether a text may have several parts: most words have not. */
    private static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '-' || c == Span.SOFT_HYPHEN || c >= THAI) {
                return true;
            }
        }
        return false;
    }

    /** The end of each part of a text, its own end the last. */
    static Set<Integer> ends(String text) {
        if (!areIn(text)) {
            return Set.of(text.length());
        }
        NavigableSet<Integer> ends = new TreeSet<>();
        boolean unspaced = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            unspaced |= c >= THAI && isUnspaced(text.codePointAt(i));
            if (c == ZERO_WIDTH_SPACE || (c == Span.SOFT_HYPHEN && i > 0) || isBehindDash(text, i + 1)) {
                ends.add(i + 1);
            }
        }
        if (unspaced && HAS_ICU) {
            Icu.addEnds(text, ends);
        }
        ends.add(text.length());
        return ends;
    }

    /** Neither within a range of numbers nor behind a single letter, as in e-mail. */
    private static boolean isBehindDash(String text, int end) {
        return switch (text.charAt(end - 1)) {
            case '\u2013', '\u2014' -> isWord(text, end - 2) || isWord(text, end);
            case '-', '\u2010' ->
                isWord(text, end - 3) && isWord(text, end - 2) && isWord(text, end) && isWord(text, end + 1);
            default -> false;
        };
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isUnspaced(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case THAI, LAO, KHMER, MYANMAR, HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    private static boolean hasIcu() {
        try {
            Class.forName("com.ibm.icu.text.BreakIterator", false, WordBreaks.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Apart, so that it is loaded only where there is ICU. */
    private static final class Icu {
        private static final BreakIterator LINES = BreakIterator.getLineInstance(ULocale.ROOT);

        static void addEnds(String text, NavigableSet<Integer> ends) {
            // The iterator holds a text: each use takes a copy, so that threads do not meet.
            BreakIterator lines = LINES.clone();
            lines.setText(text);
            for (int end = lines.next(); end != BreakIterator.DONE && end < text.length(); end = lines.next()) {
                if (isUnspaced(text.codePointBefore(end)) || isUnspaced(text.codePointAt(end))) {
                    ends.add(end);
                }
            }
        }
    }
}
