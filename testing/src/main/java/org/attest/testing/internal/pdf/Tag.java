package org.attest.testing.internal.pdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An element of the structure of a PDF.
 *
 * @param role its standard type, such as {@code H1} or {@code Table}
 * @param text all that it holds, in reading order
 * @param alternative the words that stand for a figure
 */
public record Tag(String role, String text, Optional<String> alternative, List<Tag> kids) {
    private static final Pattern HEADING = Pattern.compile("H([1-9]\\d*)");

    public Tag {
        kids = List.copyOf(kids);
    }

    /** With all below it, in reading order. */
    public Stream<Tag> all() {
        return Stream.concat(Stream.of(this), kids.stream().flatMap(Tag::all));
    }

    /** 1 for {@code H1}; 0 when it is no heading. */
    public int headingLevel() {
        Matcher heading = HEADING.matcher(role);
        return heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
    }
}
