package org.attest.report.pdf;

import java.net.URI;
import org.attest.report.document.Document;

/** Where a link leads. */
sealed interface Target {
    record Web(URI address) implements Target {}

    /** A heading of this document, by its name in the contents. */
    record Heading(String name) implements Target {}

    /** A row of a table of this document, counted from 0. */
    record Row(String table, long row) implements Target {
        /** As people count. */
        String name() {
            return table + "#" + (row + 1);
        }
    }

    static Target note(int number) {
        return new Row(Document.NOTES, number - 1L);
    }
}
