package org.attest.model.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that no file can show: controls but for tabs and line ends, halves of characters, and what is none. */
public final class Unprintable {
    /** A pattern reads by code point: it meets only surrogates without their other half. */
    private static final Pattern CHARACTERS = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

    private Unprintable() {}

    /** What is wrong with a text that has any, with all of them. */
    public static Optional<String> in(String text) {
        Matcher matcher = CHARACTERS.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        List<Integer> found = matcher.reset()
                .results()
                .map(match -> match.group().codePointAt(0))
                .distinct()
                .toList();
        if (found.stream().allMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            return Optional.of("has half of a surrogate pair, must have whole characters");
        }
        List<String> names =
                found.stream().map(c -> String.format(Locale.ROOT, "U+%04X", c)).toList();
        return Optional.of("has " + String.join(", ", names) + ", must have characters that can be shown");
    }
}
