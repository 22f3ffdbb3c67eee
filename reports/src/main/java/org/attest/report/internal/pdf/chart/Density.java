package org.attest.report.internal.pdf.chart;

/** How closely rows of bars stand: the more of them, the closer, down to what can still be read. */
enum Density {
    AIRY(8.5f, 12, 9, 260),
    NORMAL(8.5f, 11.5f, 5, 340),
    CLOSE(8.5f, 11, 2, Setting.MOST_HEIGHT),
    TIGHT(7.5f, 9.5f, 1.5f, Setting.MOST_HEIGHT),
    TIGHTEST(6.8f, 8.2f, 1, Setting.MOST_HEIGHT);

    final float textSize;

    /** The height of a bar with what keeps it apart from the next one of its row. */
    final float bar;

    /** Between rows. */
    final float gap;

    /** The height up to which it is chosen. */
    final float most;

    Density(float textSize, float bar, float gap, float most) {
        this.textSize = textSize;
        this.bar = bar;
        this.gap = gap;
        this.most = most;
    }

    float leading() {
        return textSize * 1.2f;
    }
}
