package org.attest.report.internal.pdf.text;

/** Glyphs of one font on their way into a content stream; places are in thousandths of the size. */
final class GlyphString {
    /** Readers place glyphs in whole thousandths of the size. */
    private static final float VISIBLE = 0.5f;

    private final ContentBytes bytes;
    private final UsedFont font;
    private float pen;
    private boolean open;

    GlyphString(ContentBytes bytes, UsedFont font) {
        this.bytes = bytes;
        this.font = font;
        bytes.ascii("[");
    }

    void show(GlyphRun.Glyph glyph) {
        moveTo(glyph.x());
        boolean unseen = glyph.stretch() != 1 || glyph.rise() != 0;
        if (unseen) {
            operators("3 Tr ", glyph.stretch());
        }
        if (!open) {
            bytes.ascii("(");
            open = true;
        }
        bytes.character(font.character(glyph.code(), glyph.text()));
        pen += font.advance(glyph.code()) * glyph.stretch();
        if (unseen) {
            operators("0 Tr ", 1);
        }
    }

    private void operators(String mode, float stretch) {
        close();
        bytes.ascii("]TJ\n").ascii(mode).number(100 * stretch).ascii(" Tz\n[");
    }

    private void moveTo(float x) {
        if (Math.abs(x - pen) > VISIBLE) {
            int thousandths = Math.round(x - pen);
            close();
            bytes.number(-thousandths);
            pen += thousandths;
        }
    }

    private void close() {
        if (open) {
            bytes.ascii(")");
            open = false;
        }
    }

    /** Ends the string, the pen at this place. */
    void end(float x) {
        moveTo(x);
        close();
        bytes.ascii("]TJ\n");
    }
}
