package org.attest.report.internal.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a spreadsheet makes of words that name something: a sheet, a table, a column, a group of rows. */
public final class SheetWords {
    /** What XML does not hold. */
    private static final Pattern UNHOLDABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

    /** What not every program unescapes alike in a name. */
    private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private SheetWords() {}

    /** Whether they can stand elsewhere than in a cell. */
    public static boolean arePlain(String words) {
        return !UNHOLDABLE.matcher(words).find();
    }

    /** Whether they can be the name of a column as well. */
    public static boolean canName(String words) {
        return arePlain(words) && !ESCAPE.matcher(words).find();
    }

    /** With an ellipsis in the place of what is more than so many characters. */
    public static String shortened(String words, int longest) {
        return words.codePointCount(0, words.length()) <= longest
                ? words
                : words.substring(0, words.offsetByCodePoints(0, longest - 1)) + "\u2026";
    }

    /** Whether nobody sees them: blanks of any width and kind, and what only says how others are set. */
    public static boolean areBlank(String words) {
        return words.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /**
     * The same for all names that some program takes for one: small letters of great ones, after ligatures and variants
     * (Unicode NFKC), an i with and without its dot, blanks of any number and kind.
     */
    public static String folded(String name) {
        String plain =
                BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll(" ");
        return plain.strip()
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace("\u0307", "");
    }
}
