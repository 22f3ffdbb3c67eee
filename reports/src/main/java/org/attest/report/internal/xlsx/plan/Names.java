package org.attest.report.internal.xlsx.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.report.internal.words.SheetWords;

/** Hands out names that Excel takes: legal, short enough, and unlike each other whatever their case. */
final class Names {
    /** Excel takes 31, of which tabs show few. */
    static final int LONGEST_SHEET_NAME = 24;

    static final int LONGEST_TABLE_NAME = 255;

    private static final Pattern NOT_IN_A_SHEET_NAME =
            Pattern.compile("([\\\\/?*\\[\\]:\\p{Cntrl}\\p{Cs}\\p{Co}\\uFFFE\\uFFFF\\s]|_(?=x\\p{XDigit}{4}_))+");

    /** What Excel takes for an address or a truth value, and asks to repair: also what only begins as one of R1C1 does. */
    private static final Pattern NO_TABLE_NAME =
            Pattern.compile("(?i)[A-Z]{1,3}\\d+|RC?|C|(RC?|C)\\d.*|TRUE|FALSE|\\p{Nd}.*");
    /** Letters of any script are taken; marks on them and what takes two units of UTF-16 are not by every program. */
    private static final Pattern NOT_IN_A_TABLE_NAME = Pattern.compile("[\\p{M}\\x{10000}-\\x{10FFFF}]+");

    // Excel keeps the sheet name "History" for itself.
    private final Set<String> sheets = new HashSet<>(Set.of("history"));
    private final Set<String> tables = new HashSet<>();
    private final String plainSheet;

    /** @param plainSheet the name of a sheet whose title has no legal character */
    Names(String plainSheet) {
        this.plainSheet = plainSheet;
    }

    /** The wish as far as a sheet may bear it. */
    String sheet(String wish) {
        String legal = NOT_IN_A_SHEET_NAME.matcher(wish).replaceAll(" ").replaceAll("^[' ]+|[' ]+$", "");
        return unique(legal.isEmpty() ? plainSheet : legal, LONGEST_SHEET_NAME, " ", sheets);
    }

    /** A key in camel case: {@code tribunal-outcomes} as TribunalOutcomes. */
    String table(String key) {
        StringBuilder name = new StringBuilder();
        for (String word : NOT_IN_A_TABLE_NAME.matcher(key).replaceAll("").split("[^\\p{L}\\p{Nd}]+", -1)) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        boolean readsAsAddress = name.isEmpty() || NO_TABLE_NAME.matcher(name).matches();
        return unique(readsAsAddress ? "Table" + name : name.toString(), LONGEST_TABLE_NAME, "_", tables);
    }

    private static String unique(String wish, int longest, String gap, Set<String> taken) {
        String name = cut(wish, longest);
        for (int next = 2; !taken.add(SheetWords.folded(name)); next++) {
            String suffix = gap + next;
            name = cut(wish, longest - suffix.length()) + suffix;
        }
        return name;
    }

    /** Between words, if there are several; never within a character. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int blank = text.lastIndexOf(' ', longest);
        int half = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, blank > 0 ? blank : half).replaceAll("[' ]+$", "");
    }
}
