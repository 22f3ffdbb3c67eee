package org.attest.cli.internal.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The message of a problem in two parts.
 *
 * @param what is wrong
 * @param hint what to do about it
 */
record Advice(String what, Optional<String> hint) {
    /** Messages say what is wrong, what was perhaps meant, and what is allowed. */
    private static final Pattern PARTS =
            Pattern.compile("(.*?)(?: \\(perhaps (\"[^\"]*\")\\))?, (must .*)", Pattern.DOTALL);

    private static final String BROKEN = "is broken JSON: ";

    static Advice of(String message) {
        Matcher parts = PARTS.matcher(message);
        if (parts.matches()) {
            String meant = Optional.ofNullable(parts.group(2))
                    .map(name -> "perhaps " + name + "; ")
                    .orElse("");
            return new Advice(parts.group(1), Optional.of(meant + parts.group(3)));
        }
        return new Advice(
                message,
                Optional.of("look here and just before for a comma, a quote or a bracket that is missing or too many")
                        .filter(hint -> message.startsWith(BROKEN)));
    }
}
