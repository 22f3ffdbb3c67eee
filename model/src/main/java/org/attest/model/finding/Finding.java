package org.attest.model.finding;

/**
 * One thing that a reader should know: a contradiction or a gap in the data, which is shown and not hidden.
 *
 * @param pointer the JSON pointer of where it is
 * @param subject what it is about, in words
 */
public record Finding(FindingKind kind, String pointer, String subject, Saying said) {
    /** What there is to say, with ids and values as they are written in data. */
    public String message() {
        return said.toString();
    }
}
