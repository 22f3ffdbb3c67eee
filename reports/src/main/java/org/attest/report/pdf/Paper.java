package org.attest.report.pdf;

/** The size of the pages. */
public enum Paper {
    A4(210 * (72 / 25.4f), 297 * (72 / 25.4f)),
    /** 8.5 by 11 inches. */
    LETTER(8.5f * 72, 11 * 72);

    private final float shorter;
    private final float longer;

    Paper(float shorter, float longer) {
        this.shorter = shorter;
        this.longer = longer;
    }

    /** The width of an upright page, in points. */
    public float shorter() {
        return shorter;
    }

    /** The height of an upright page, in points. */
    public float longer() {
        return longer;
    }
}
