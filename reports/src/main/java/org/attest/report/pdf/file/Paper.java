package org.attest.report.pdf.file;

/** The size of the pages. */
public enum Paper {
    A4(210 * Sheet.MM, 297 * Sheet.MM),
    /** 8.5 by 11 inches. */
    LETTER(8.5f * 72, 11 * 72);

    private final float shorter;
    private final float longer;

    Paper(float shorter, float longer) {
        this.shorter = shorter;
        this.longer = longer;
    }

    public Sheet portrait() {
        return new Sheet(shorter, longer);
    }

    public Sheet landscape() {
        return new Sheet(longer, shorter);
    }
}
