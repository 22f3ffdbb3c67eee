package org.attest.model.internal.rule;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rules that many records have: their texts say something in a known language, and somebody says it. */
public final class Require {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Require() {}

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

    /** A copy of the citations, of which there must be one; {@code owner} is what they are of. */
    public static <T> List<T> citations(String owner, List<T> citations) {
        if (citations.isEmpty()) {
            throw new IllegalArgumentException(owner + " has no citation, must have at least one");
        }
        return List.copyOf(citations);
    }
}
