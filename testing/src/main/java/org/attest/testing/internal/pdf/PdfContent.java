package org.attest.testing.internal.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole PDF.
 *
 * @param file its name, without its folders
 * @param pages the text of each, as the file has it
 * @param bookmarks the titles of the outline, each behind those that it stands under
 * @param tagged whether it says that its structure is marked
 * @param structure the topmost elements
 */
public record PdfContent(
        String file,
        List<String> pages,
        Optional<String> title,
        Optional<String> language,
        List<String> bookmarks,
        boolean tagged,
        List<Tag> structure) {
    public Stream<Tag> tags() {
        return structure.stream().flatMap(Tag::all);
    }

    public List<Tag> tables() {
        return tags().filter(tag -> tag.role().equals("Table")).toList();
    }
}
