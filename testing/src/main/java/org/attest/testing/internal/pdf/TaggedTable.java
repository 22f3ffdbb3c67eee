package org.attest.testing.internal.pdf;

import java.util.List;

/**
 * A table as the tags have it.
 *
 * @param headers of all rows that have nothing but headers
 * @param rows the texts of the cells of all other rows
 */
public record TaggedTable(List<String> headers, List<List<String>> rows) {
    public TaggedTable {
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
    }

    static TaggedTable of(Tag table) {
        List<Tag> rows = table.all().filter(tag -> tag.role().equals("TR")).toList();
        return new TaggedTable(
                rows.stream()
                        .filter(TaggedTable::hasOnlyHeaders)
                        .flatMap(row -> cells(row).stream())
                        .toList(),
                rows.stream()
                        .filter(row -> !hasOnlyHeaders(row))
                        .map(TaggedTable::cells)
                        .toList());
    }

    private static boolean hasOnlyHeaders(Tag row) {
        return row.kids().stream().allMatch(cell -> cell.role().equals("TH"));
    }

    private static List<String> cells(Tag row) {
        return row.kids().stream().map(Tag::text).toList();
    }
}
