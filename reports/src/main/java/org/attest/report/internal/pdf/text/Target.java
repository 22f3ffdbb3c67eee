package org.attest.report.internal.pdf.text;

import java.net.URI;

/** Where a link leads. */
public sealed interface Target {
    /** How a message names it. */
    String words();

    record Web(URI address) implements Target {
        @Override
        public String words() {
            return address.toString();
        }
    }

    /** A heading of this document, by its name in the contents. */
    record Heading(String name) implements Target {
        @Override
        public String words() {
            return "heading " + name;
        }
    }

    /** A row of a table of this document, counted from 0. */
    record Row(String table, long row) implements Target {
        /** As people count. */
        @Override
        public String words() {
            return "row " + table + "#" + (row + 1);
        }
    }

    /** The first place where a note is cited. */
    record Marker(int note) implements Target {
        @Override
        public String words() {
            return "marker " + note;
        }
    }

    /** What a note says, by its number. */
    record Note(int number) implements Target {
        @Override
        public String words() {
            return "note " + number;
        }
    }

    /** Whether it stands among what the report is founded on, and not in its text. */
    default boolean isReference() {
        return this instanceof Row || this instanceof Note;
    }
}
