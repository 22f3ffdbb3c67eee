package org.attest.report.internal.pdf.file;

import org.attest.report.pdf.Paper;

/** A page and its margins, in points; y grows upwards, as in PDF. */
public record PageFrame(float width, float height) {
    public static final float MM = 72 / 25.4f;

    public static PageFrame portrait(Paper paper) {
        return new PageFrame(paper.shorter(), paper.longer());
    }

    public static PageFrame landscape(Paper paper) {
        return new PageFrame(paper.longer(), paper.shorter());
    }

    public float left() {
        return 22 * MM;
    }

    public float right() {
        return width - 22 * MM;
    }

    public float top() {
        return height - 22 * MM;
    }

    public float bottom() {
        return 20 * MM;
    }

    public float textWidth() {
        return right() - left();
    }

    public float textHeight() {
        return top() - bottom();
    }
}
