package org.attest.model.internal.rule;

import java.util.regex.Pattern;

/** The one spelling rule of all ids. */
public final class Slug {
    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    public static void check(String what, String value) {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    what + " \"" + value + "\" must be lower-case letters and digits, parted by single hyphens");
        }
    }
}
