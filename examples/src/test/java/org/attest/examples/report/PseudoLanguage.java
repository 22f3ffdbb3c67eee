package org.attest.examples.report;

import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Languages that nobody speaks, made of the English texts to see what a report makes of other ones: with accents and about a third
 * longer, or from right to left. Places, rules and marks stay as they are, and shorthand in brackets.
 */
@SuppressWarnings("ImmutableEnumChecker") // A function without state.
enum PseudoLanguage {
    LONGER("qaa", PseudoLanguage::longer),
    RIGHT_TO_LEFT("qab", PseudoLanguage::rightToLeft);

    private static final Pattern KEPT =
            Pattern.compile("plural\\..*|group-.*|decimal-sign|minus-sign|digits.*|spreadsheet-.*|(quot|excerpt).*");
    private static final Pattern PLACE = Pattern.compile("\\{\\d[|}]|[|}]|\\[.*?]|[^{\\[|}]+");

    final String tag;
    private final UnaryOperator<String> change;

    PseudoLanguage(String tag, UnaryOperator<String> change) {
        this.tag = tag;
        this.change = change;
    }

    /** The bundle as its file must be. */
    String of(Properties english) {
        String lines = new TreeMap<>(english)
                .entrySet().stream()
                        .map(entry -> escaped((String) entry.getKey()) + "=" + text(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("\n"));
        return "# Made of the English texts by a test; for tests only.\n" + lines + "\n";
    }

    private static String escaped(String key) {
        return key.replace(" ", "\\ ");
    }

    private String text(Object key, Object english) {
        String text = (String) english;
        if (key.equals("direction")) {
            return this == RIGHT_TO_LEFT ? "right-to-left" : text;
        }
        String changed = KEPT.matcher((String) key).matches()
                ? text
                : PLACE.matcher(text)
                        .replaceAll(part -> "{[|}".indexOf(part.group().charAt(0)) >= 0
                                ? part.group()
                                : change.apply(part.group()));
        return changed.replaceFirst("^ ", "\\\\u0020");
    }

    private static String longer(String text) {
        return each(text, "aeiouAEIOUnycsz", "aà eè iì oò uù Aà Eè Iì Oò Uù ñ ý ç š ž");
    }

    private static String rightToLeft(String text) {
        return each(
                text.toLowerCase(java.util.Locale.ROOT),
                "abcdefghijklmnopqrstuvwxyz",
                "ا ب ث د ع ف غ ه ي ج ك ل م ن و ض ق ر س ت ص ط ح خ ش ز");
    }

    private static String each(String text, String letters, String others) {
        String[] by = others.split(" ", -1);
        return text.chars()
                .mapToObj(letter ->
                        letters.indexOf(letter) < 0 ? Character.toString(letter) : by[letters.indexOf(letter)])
                .collect(Collectors.joining());
    }
}
