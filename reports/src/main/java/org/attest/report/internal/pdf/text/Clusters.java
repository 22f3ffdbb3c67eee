package org.attest.report.internal.pdf.text;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts a text into what readers take for one character: a letter with its marks, a conjunct with all its letters. */
final class Clusters {
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
        return at == text.length() || (characters.isBoundary(at) && !joinsNext(text.codePointBefore(at)));
    }

    /** A sign that makes one of two consonants: JDKs differ in whether they know of it. */
    private static boolean joinsNext(int codePoint) {
        return switch (codePoint) {
            case 0x094D,
                    0x09CD,
                    0x0A4D,
                    0x0ACD,
                    0x0B4D,
                    0x0BCD,
                    0x0C4D,
                    0x0CCD,
                    0x0D4D,
                    0x0DCA,
                    0x1039,
                    0x17D2,
                    0x200D -> true;
            default -> false;
        };
    }
}
