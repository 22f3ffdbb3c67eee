package org.attest.testing;

import java.util.List;
import org.attest.testing.internal.message.TextTable;
import org.attest.testing.internal.pdf.Tag;

/** A table as the tags of a PDF have it. */
public final class PdfTableAssert extends LocatedAssert<PdfTableAssert> {
    private final Tag table;

    PdfTableAssert(Tag table, PdfAssert file, String headers) {
        super(file, file.then("table", headers), PdfTableAssert.class);
        this.table = table;
    }

    /** Has so many rows, without headers; totals are among them. */
    public PdfTableAssert hasRowCount(int count) {
        return same(
                TextTable.counted(count, "row", "rows"),
                TextTable.counted(table.rows().size(), "row", "rows"));
    }

    /** Has a row of which the first cells read so. */
    public PdfTableAssert hasRow(String... cells) {
        List<String> asked = List.of(cells);
        boolean there = table.rows().stream()
                .anyMatch(row -> row.size() >= asked.size()
                        && row.subList(0, asked.size()).equals(asked));
        return there
                ? this
                : failed(unknown(
                        "row",
                        String.join(", ", cells),
                        table.rows().stream().map(row -> String.join(", ", row)).toList()));
    }
}
