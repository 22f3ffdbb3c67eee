package org.attest.model.value;

import java.util.Optional;

/** Where a fact stands: the source, the place in it, and a short quotation of at most 300 characters. */
public record Citation(SourceId source, Optional<String> locator, Optional<String> excerpt) {
    /** Longest quotation, in characters: enough to find the place, short enough to stay a quotation. */
    public static final int LONGEST_EXCERPT = 300;

    public Citation {
        excerpt.filter(words -> words.length() > LONGEST_EXCERPT).ifPresent(words -> {
            throw new IllegalArgumentException(
                    "excerpt has " + words.length() + " characters, must be at most " + LONGEST_EXCERPT);
        });
    }

    /** A source as a whole. */
    public static Citation of(SourceId source) {
        return new Citation(source, Optional.empty(), Optional.empty());
    }

    /** A place in a source, such as {@code "paragraph 8"}. */
    public static Citation of(String source, String locator) {
        return new Citation(new SourceId(source), Optional.of(locator), Optional.empty());
    }
}
