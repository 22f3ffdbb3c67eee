package org.attest.testing;

import java.util.List;
import org.attest.report.problem.Where;
import org.attest.testing.pdf.TaggedTable;

/** A table as the tags of a PDF have it. */
public final class PdfTableAssert extends LocatedAssert<PdfTableAssert, TaggedTable> {
    PdfTableAssert(TaggedTable table, Where where) {
        super(table, where, PdfTableAssert.class);
    }

    /** Has so many rows, without headers; totals are among them. */
    public PdfTableAssert hasRowCount(int count) {
        return same(Counted.rows(count), Counted.rows(actual.rows().size()));
    }

    /** Has a row of which the first cells read so. */
    public PdfTableAssert hasRow(String... cells) {
        List<String> asked = List.of(cells);
        boolean there = actual.rows().stream()
                .anyMatch(row -> row.size() >= asked.size()
                        && row.subList(0, asked.size()).equals(asked));
        if (!there) {
            throw unknown(
                    "row",
                    String.join(", ", cells),
                    actual.rows().stream().map(PdfTableAssert::said).toList());
        }
        return this;
    }

    private static String said(List<String> row) {
        return String.join(", ", row);
    }
}
