package org.attest.model;

import java.util.Locale;
import java.util.regex.Pattern;
import org.attest.model.value.Claim;

/**
 * One claim of a dossier and where it stands.
 *
 * @param pointer the JSON pointer of the claim
 * @param subject what the claim is about, in words
 */
public record Fact(String pointer, String subject, Claim<?> claim) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** Whether any source states it, be it in dispute. */
    public boolean isStated() {
        return claim.absence().isEmpty();
    }

    /** The field that the claim fills, the last segment of its pointer, such as {@code when}. */
    public String field() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** The field as a reader of prose expects it: {@code in force from}. */
    public String fieldInWords() {
        return BETWEEN_WORDS.matcher(field()).replaceAll(" ").replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}
