package org.attest.report.internal.pdf.text;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts a text into what readers take for one character: a letter with its marks, a conjunct with all its letters. */
final class Clusters {
    /** Signs that make one of two consonants: JDKs differ in whether they know of them. */
    private static final String JOINERS =
            "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA\u1039\u17D2\u200D";

    private final String text;
    private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);

    Clusters(String text) {
        this.text = text;
        characters.setText(text);
    }

    /** Where the cluster ends that begins here. */
    int end(int start) {
        int end = characters.following(start);
        while (!isEnd(end)) {
            end = characters.following(end);
        }
        return end;
    }

    /** Where the cluster begins that ends here. */
    int start(int end) {
        int start = characters.preceding(end);
        while (start > 0 && !isEnd(start)) {
            start = characters.preceding(start);
        }
        return start;
    }

    boolean isEnd(int at) {
        return at == text.length() || (characters.isBoundary(at) && JOINERS.indexOf(text.codePointBefore(at)) < 0);
    }
}
