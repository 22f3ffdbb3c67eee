package org.attest.report.pdf.text;

/** A face of a family of fonts. */
public enum Face {
    REGULAR,
    BOLD,
    ITALIC
}
