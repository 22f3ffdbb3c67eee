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

    /** With all below it, in reading order. */
    public Stream<Tag> all() {
        return Stream.concat(Stream.of(this), kids.stream().flatMap(Tag::all));
    }

    /** 1 for {@code H1}; 0 when it is no heading. */
    public int headingLevel() {
        Matcher heading = HEADING.matcher(role);
        return heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
    }

    /** Of a table, the texts of all rows that have nothing but headers. */
    public List<String> headers() {
        return rows(true).flatMap(List::stream).toList();
    }

    /** Of a table, the texts of the cells of all other rows. */
    public List<List<String>> rows() {
        return rows(false).toList();
    }

    private Stream<List<String>> rows(boolean ofHeaders) {
        return all().filter(tag -> tag.role.equals("TR"))
                .map(Tag::kids)
                .filter(cells -> ofHeaders == cells.stream().allMatch(cell -> cell.role.equals("TH")))
                .map(cells -> cells.stream().map(Tag::text).toList());
    }
}
