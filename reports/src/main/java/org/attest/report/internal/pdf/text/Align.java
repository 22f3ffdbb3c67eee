package org.attest.report.internal.pdf.text;

/** How lines stand to an x: they begin there, have their middle there, or end there. */
public enum Align {
    LEFT(0),
    MIDDLE(0.5f),
    RIGHT(1);

    private final float before;

    Align(float before) {
        this.before = before;
    }

    /** The part of a line that lies before the x. */
    public float before() {
        return before;
    }

    /** The x of a text area of a width. */
    public float at(float left, float width) {
        return left + before * width;
    }
}
