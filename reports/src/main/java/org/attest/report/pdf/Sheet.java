package org.attest.report.pdf;

/** An A4 page and its margins, in points; y grows upwards, as in PDF. */
record Sheet(float width, float height) {
    static final float MM = 72 / 25.4f;
    static final Sheet PORTRAIT = new Sheet(210 * MM, 297 * MM);
    static final Sheet LANDSCAPE = new Sheet(297 * MM, 210 * MM);

    float left() {
        return 22 * MM;
    }

    float right() {
        return width - 22 * MM;
    }

    float top() {
        return height - 22 * MM;
    }

    float bottom() {
        return 20 * MM;
    }

    float textWidth() {
        return right() - left();
    }

    float textHeight() {
        return top() - bottom();
    }
}
