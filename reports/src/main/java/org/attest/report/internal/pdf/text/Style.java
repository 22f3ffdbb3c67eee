package org.attest.report.internal.pdf.text;

import org.attest.report.style.Colour;

/** How a text is set: sizes in points, leading from baseline to baseline. */
public record Style(FontSet fonts, Face face, float size, float leading, Colour colour) {
    public Style in(Colour other) {
        return new Style(fonts, face, size, leading, other);
    }

    public Style in(Face other) {
        return new Style(fonts, other, size, leading, colour);
    }

    /** Larger or smaller, the leading with it. */
    public Style sized(float other) {
        return new Style(fonts, face, other, leading * other / size, colour);
    }

    public float width(String text) {
        return fonts.width(face, text, size);
    }

    /** From the top of a line down to its baseline; the letters stand in the middle of their leading. */
    public float baseline() {
        return leading / 2 + 0.388f * size;
    }
}
