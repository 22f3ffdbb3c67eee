package org.attest.testing.pdf;

import java.util.List;

/**
 * An entry of the outline.
 *
 * @param path its title behind those of the entries that it stands under
 */
public record Bookmark(List<String> path) {
    public Bookmark {
        path = List.copyOf(path);
    }

    @Override
    public String toString() {
        return String.join(" > ", path);
    }
}
