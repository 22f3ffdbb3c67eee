package org.attest.model.value;

import java.util.regex.Pattern;

/** The one spelling rule of all ids. */
final class Slug {
    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    static void check(String what, String value) {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    what + " \"" + value + "\" must be lower-case letters and digits, parted by single hyphens");
        }
    }
}
