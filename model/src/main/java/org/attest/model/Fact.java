package org.attest.model;

import org.attest.model.value.Claim;

/**
 * One claim of a dossier and where it stands.
 *
 * @param pointer the JSON pointer of the claim
 * @param subject what the claim is about, in words
 */
public record Fact(String pointer, String subject, Claim<?> claim) {
    /** The field that the claim fills: the last segment of its pointer that is a name, such as {@code when}. */
    public String field() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
