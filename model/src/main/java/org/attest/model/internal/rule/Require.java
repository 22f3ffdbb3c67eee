package org.attest.model.internal.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The rules that many records have: their texts say something in a known language, and somebody says it. */
public final class Require {
    /** Possessive: otherwise a match calls itself once for each part, and a long id has no end of them. */
    private static final Pattern ID = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private static final int MOST_DIGITS = 100;

    private Require() {}

    /** The number, which must be of no more digits than anybody writes: 1E100000000 is short to read and long to hold. */
    public static BigDecimal number(String what, BigDecimal number) {
        digits(
                what,
                Math.max(number.precision(), Math.max(number.scale(), (long) number.precision() - number.scale())));
        return number;
    }

    /** The number of these digits, which are counted before they are read: that takes the square of their count. */
    public static BigDecimal number(String what, String written) {
        digits(what, written.chars().filter(Character::isDigit).count());
        return number(what, new BigDecimal(written));
    }

    private static void digits(String what, long digits) {
        if (digits > MOST_DIGITS) {
            throw new IllegalArgumentException(what + " has " + digits + " digits, must have at most " + MOST_DIGITS);
        }
    }

    /** The one spelling rule of all ids. */
    public static void id(String what, String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    what + " \"" + id + "\" must be lower-case letters and digits, parted by single hyphens");
        }
    }

    /** The text, which must not be blank; {@code what} names it, such as {@code title of meeting "m1"}. */
    public static String text(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank, must have text");
        }
        return text;
    }

    /** The BCP 47 language tag, which must be well-formed; {@code owner} is what is in this language. */
    public static String language(String owner, String tag) {
        try {
            new Locale.Builder().setLanguageTag(text("language of " + owner, tag));
            return tag;
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "language \"" + tag + "\" of " + owner + " is malformed, must be a BCP 47 tag such as en or bn-BD",
                    e);
        }
    }

    /** For the lists of one claim, in which order says nothing: each names somebody, and once; those that name the same are one value. */
    public static <T> UnaryOperator<List<T>> members(String what) {
        Map<Set<T>, List<T>> known = new HashMap<>();
        return list -> {
            Set<T> members = new HashSet<>(list);
            if (members.isEmpty() || members.size() < list.size()) {
                throw new IllegalArgumentException(what + (members.isEmpty() ? " are an empty list" : " have one twice")
                        + ", must be at least one, each once");
            }
            return known.computeIfAbsent(members, first -> List.copyOf(list));
        };
    }

    /** A copy of the citations, of which there must be one; {@code owner} is what they are of. */
    public static <T> List<T> citations(String owner, List<T> citations) {
        if (citations.isEmpty()) {
            throw new IllegalArgumentException(owner + " has no citation, must have at least one");
        }
        return List.copyOf(citations);
    }
}
