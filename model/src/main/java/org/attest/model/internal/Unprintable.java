package org.attest.model.internal;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Characters that no file can show: controls but for tabs and line ends, halves of characters, and what is none. */
public final class Unprintable {
    /** A pattern reads by code point: it meets only surrogates without their other half. */
    private static final Pattern CHARACTERS = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

    /** What a terminal obeys or turns around: controls, ends of lines, and what reverses the text behind it. */
    private static final Pattern COMMANDS = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private Unprintable() {}

    /** The text as one line that says itself and nothing else: escape is {@code \\u001b}. */
    public static String escaped(String text) {
        return COMMANDS.matcher(text)
                .replaceAll(match ->
                        "\\\\u" + HexFormat.of().toHexDigits(match.group().charAt(0)));
    }

    /** As {@link #escaped}, of a text that may have several lines. */
    public static String escapedLines(String text) {
        return Arrays.stream(text.split("\n", -1)).map(Unprintable::escaped).collect(Collectors.joining("\n"));
    }

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
