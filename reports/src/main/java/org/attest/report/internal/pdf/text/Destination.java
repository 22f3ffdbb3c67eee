package org.attest.report.internal.pdf.text;

import java.net.URI;

/** Where a link leads. */
public sealed interface Destination {
    record Web(URI address) implements Destination {}

    /** A heading of this document, by its name in the contents. */
    record Heading(String name) implements Destination {}

    /** A row of a table of this document, counted from 0. */
    record Row(String table, long row) implements Destination {}

    /** The first place where a note is cited, by its row among the notes. */
    record Marker(long row) implements Destination {}

    /** How a message names it, rows as people count. */
    default String words() {
        return switch (this) {
            case Web(URI address) -> address.toString();
            case Heading(String name) -> "heading " + name;
            case Row(String table, long row) -> "row " + table + "#" + (row + 1);
            case Marker(long row) -> "marker of note " + (row + 1);
        };
    }

    /** Whether it stands among what the report is founded on, and not in its text. */
    default boolean isReference() {
        return this instanceof Row;
    }
}
