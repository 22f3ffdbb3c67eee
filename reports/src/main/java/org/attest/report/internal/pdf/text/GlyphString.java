package org.attest.report.internal.pdf.text;

/** Glyphs of one font on their way into a content stream; places are in thousandths of the size. */
final class GlyphString {
    /** Readers place glyphs in whole thousandths of the size. */
    private static final float VISIBLE = 0.5f;

    /** Readers that guess words from gaps, as PDFBox does, see one from here on. */
    private static final float LIKE_A_BLANK = 20;

    private final ContentBytes bytes;
    private final UsedFont font;
    private final float size;
    private float pen;
    private float rise;
    private boolean open;

    GlyphString(ContentBytes bytes, UsedFont font, float size, float pen) {
        this.bytes = bytes;
        this.font = font;
        this.size = size;
        this.pen = pen;
        bytes.ascii("[");
    }

    void show(int glyph, char of) {
        font.tell(glyph, of);
        if (!open) {
            bytes.ascii("(");
            open = true;
        }
        bytes.pair(glyph);
        pen += font.advance(glyph);
    }

    /** Shows what follows above the baseline, or below. */
    void raise(float to) {
        if (Math.abs(to - rise) > VISIBLE) {
            rise = to;
            close();
            bytes.ascii("]TJ\n").number(rise * size / 1000).ascii(" Ts\n[");
        }
    }

    void moveTo(float x) {
        if (x - pen > LIKE_A_BLANK && font.blank() != 0) {
            walkTo(x);
        }
        jumpTo(x);
    }

    /** From a mark that stands far to the left of its letter's end, blanks that nobody sees lead back there. */
    private void walkTo(float x) {
        int wide = font.advance(font.blank());
        int count = (int) Math.ceil((x - pen) / wide);
        jumpTo(x - count * wide);
        for (int i = 0; i < count; i++) {
            show(font.blank(), ' ');
        }
    }

    private void jumpTo(float x) {
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

    /** Ends the string and tells where the pen is. */
    float end(float x) {
        moveTo(x);
        close();
        bytes.ascii("]TJ\n");
        if (rise != 0) {
            bytes.ascii("0 Ts\n");
        }
        return pen;
    }
}
