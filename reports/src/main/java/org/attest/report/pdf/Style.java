package org.attest.report.pdf;

import org.attest.report.style.Colour;

/** How a text is set: sizes in points, leading from baseline to baseline. */
record Style(Face face, float size, float leading, Colour colour) {
    Style in(Colour other) {
        return new Style(face, size, leading, other);
    }

    Style in(Face other) {
        return new Style(other, size, leading, colour);
    }

    /** Larger or smaller, the leading with it. */
    Style sized(float other) {
        return new Style(face, other, leading * other / size, colour);
    }

    float width(String text) {
        return face.width(text, size);
    }

    /** From the top of a line down to its baseline; the letters stand in the middle of their leading. */
    float baseline() {
        return leading / 2 + 0.388f * size;
    }
}
