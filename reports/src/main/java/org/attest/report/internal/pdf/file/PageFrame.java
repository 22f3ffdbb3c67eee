package org.attest.report.internal.pdf.file;

import org.attest.report.style.Paper;

/** A page and its margins, in points; y grows upwards, as in PDF. */
public record PageFrame(float width, float height) {
    public static final float MM = 72 / 25.4f;

    public static PageFrame portrait(Paper paper) {
        return new PageFrame((float) paper.width() * MM, (float) paper.height() * MM);
    }

    public static PageFrame landscape(Paper paper) {
        return new PageFrame((float) paper.height() * MM, (float) paper.width() * MM);
    }

    /** So many millimetres on A4 and larger paper, and in proportion on smaller one. */
    public float margin(float millimetres) {
        return millimetres * MM * Math.min(1, Math.min(width, height) / (210 * MM));
    }

    public float left() {
        return margin(22);
    }

    public float right() {
        return width - margin(22);
    }

    public float top() {
        return height - margin(22);
    }

    public float bottom() {
        return margin(20);
    }

    public float textWidth() {
        return right() - left();
    }

    public float textHeight() {
        return top() - bottom();
    }
}
