package org.attest.report.pdf;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file within a file: ISO 19005-3, 6.8.
 *
 * @param mediaType such as {@code application/json}
 * @param description what a reader is told of it
 */
public record Attachment(
        String name, String mediaType, String description, Relationship relationship, Content content) {
    /** What an attachment is to the report. */
    public enum Relationship {
        /** What the report was made from. */
        SOURCE("Source"),
        /** The figures that it shows. */
        DATA("Data"),
        /** The same report in another form. */
        ALTERNATIVE("Alternative");

        private final String pdfName;

        Relationship(String pdfName) {
            this.pdfName = pdfName;
        }

        public String pdfName() {
            return pdfName;
        }
    }

    /** Gives the bytes, the same each time; they need not stand in memory. */
    public interface Content {
        /** Leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }

    private static final String UNFIT = "/\\:*?\"<>|";

    public Attachment {
        if (name.isBlank() || name.chars().anyMatch(c -> Character.isISOControl(c) || UNFIT.indexOf(c) >= 0)) {
            throw new IllegalArgumentException(
                    "attachment is named \"" + name + "\", must have the name of a file without folders");
        }
        if (!mediaType.matches("[\\w.+-]+/[\\w.+-]+")) {
            throw new IllegalArgumentException("attachment \"" + name + "\" has media type \"" + mediaType
                    + "\", must have one such as application/json");
        }
        if (description.isBlank()) {
            throw new IllegalArgumentException("attachment \"" + name + "\" has no description, must say what it is");
        }
    }

    /** A file whose bytes stand in memory. */
    public static Attachment of(
            String name, String mediaType, String description, Relationship relationship, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new Attachment(name, mediaType, description, relationship, out -> out.write(copy));
    }

    /** The data that the report was made from. */
    public static Attachment json(String name, byte[] bytes) {
        return of(name, "application/json", "The data that this report was made from", Relationship.SOURCE, bytes);
    }
}
