package org.attest.report.pdf;

/** What becomes of a character that no font of a PDF file can draw. */
public enum MissingGlyphs {
    /** The file is not written; the error names the characters and their places. */
    REFUSE,
    /** The character's number stands in its place, such as {@code [U+4E2D]}; a finding names the text and where it is met first. */
    REPLACE
}
