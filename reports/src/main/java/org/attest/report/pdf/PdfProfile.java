package org.attest.report.pdf;

/** What a file promises to its readers. */
public enum PdfProfile {
    /** PDF/A-2a and PDF/UA-1: to be kept for good, and read by all, also with a screen reader. The default. */
    ACCESSIBLE(2, 'A'),
    /** PDF/A-3b and PDF/UA-1: the same with the report's data attached. */
    WITH_DATA(3, 'B'),
    /** No structure and no promise: the fastest to write. */
    PLAIN(0, '-');

    private final int part;
    private final char conformance;

    PdfProfile(int part, char conformance) {
        this.part = part;
        this.conformance = conformance;
    }

    /** Whether the file has a structure for screen readers. */
    public boolean tagged() {
        return part > 0;
    }

    /** Of ISO 19005. */
    public int part() {
        return part;
    }

    /** The level of ISO 19005 that the file claims. */
    public char conformance() {
        return conformance;
    }
}
