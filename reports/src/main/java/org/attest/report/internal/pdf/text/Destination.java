package org.attest.report.internal.pdf.text;

import java.net.URI;
import org.attest.report.document.Document;

/** Where a link leads. */
public sealed interface Destination {
    /** How a message names it. */
    String words();

    record Web(URI address) implements Destination {
        @Override
        public String words() {
            return address.toString();
        }
    }

    /** A heading of this document, by its name in the contents. */
    record Heading(String name) implements Destination {
        @Override
        public String words() {
            return "heading " + name;
        }
    }

    /** A row of a table of this document, counted from 0. */
    record Row(String table, long row) implements Destination {
        /** As people count. */
        @Override
        public String words() {
            return "row " + table + "#" + (row + 1);
        }
    }

    /** The first place where a note is cited. */
    record Marker(int note) implements Destination {
        @Override
        public String words() {
            return "marker " + note;
        }
    }

    static Destination note(int number) {
        return new Row(Document.NOTES, number - 1L);
    }
}
