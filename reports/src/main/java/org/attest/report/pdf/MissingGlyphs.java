package org.attest.report.pdf;

/** What becomes of a character that no font of a PDF file can draw. */
public enum MissingGlyphs {
    /** The file is not written; the error names each character and its place. */
    REFUSE,
    /** The character's number stands in its place, such as {@code [U+4E2D]}; a finding of the run names it and its place. */
    REPLACE
}
