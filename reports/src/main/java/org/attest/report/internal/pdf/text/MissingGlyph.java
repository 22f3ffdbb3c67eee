package org.attest.report.internal.pdf.text;

import java.util.List;
import java.util.Locale;

/** A character that the fonts cannot draw. */
final class MissingGlyph extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int codePoint;
    private final transient List<String> tried;

    MissingGlyph(int codePoint, List<String> tried) {
        super(Character.getName(codePoint), null, false, false);
        this.codePoint = codePoint;
        this.tried = tried;
    }

    String character() {
        return Character.toString(codePoint);
    }

    /** As it is drawn in its place. */
    String number() {
        return String.format(Locale.ROOT, "[U+%04X]", codePoint);
    }

    /** Its number and its name in Unicode. */
    String name() {
        return String.format(Locale.ROOT, "U+%04X (%s)", codePoint, Character.getName(codePoint));
    }

    /** The names of the fonts that do not have it. */
    List<String> tried() {
        return tried;
    }
}
