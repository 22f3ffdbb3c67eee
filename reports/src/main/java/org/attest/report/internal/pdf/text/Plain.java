package org.attest.report.internal.pdf.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Characters that need no shaping: of Latin, Greek or Cyrillic, or common to all scripts, and joined to nothing. */
final class Plain {
    /** Above are symbols and the other scripts; tables by character end here. */
    static final int LIMIT = 0x2600;

    private static final Set<UnicodeScript> SCRIPTS =
            Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.COMMON);

    private Plain() {}

    static boolean is(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> SCRIPTS.contains(UnicodeScript.of(codePoint)) && !isRightToLeft(codePoint);
        };
    }

    private static boolean isRightToLeft(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }
}
