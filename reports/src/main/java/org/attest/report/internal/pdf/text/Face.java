package org.attest.report.internal.pdf.text;

/** A face of a family of fonts. */
public enum Face {
    REGULAR,
    BOLD,
    ITALIC
}
