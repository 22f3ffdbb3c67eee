package org.attest.model.value;

import java.util.List;

/** The two rules that nearly every record has: its texts say something, and somebody says it. */
public final class Require {
    private Require() {}

    /** The text, which must not be blank; {@code what} names it, such as {@code title of meeting "m1"}. */
    public static String text(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank, must have text");
        }
        return text;
    }

    /** A copy of the citations, of which there must be one; {@code owner} is what they are of. */
    public static List<Citation> citations(String owner, List<Citation> citations) {
        if (citations.isEmpty()) {
            throw new IllegalArgumentException(owner + " has no citation, must have at least one");
        }
        return List.copyOf(citations);
    }
}
