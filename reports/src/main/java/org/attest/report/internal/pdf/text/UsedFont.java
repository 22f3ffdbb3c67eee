package org.attest.report.internal.pdf.text;

import java.awt.font.GlyphVector;
import java.util.BitSet;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGlyphArray;
import org.openpdf.text.pdf.PdfWriter;

/** A font in one file: OpenPDF is told of each glyph once, then they are written without it. */
final class UsedFont {
    private final FontFile font;
    private final PdfWriter writer;
    private final BitSet told = new BitSet();

    UsedFont(FontFile font, PdfWriter writer) {
        this.font = font;
        this.writer = writer;
    }

    int advance(int glyph) {
        return font.advance(glyph);
    }

    /** The glyph of a blank; 0 when there is none that takes room. */
    int blank() {
        int glyph = font.glyph(' ');
        return font.advance(glyph) > 0 ? glyph : 0;
    }

    /** The glyph of a plain character. */
    int plainGlyph(char c) {
        int glyph = font.plainGlyph(c);
        tell(glyph, c);
        return glyph;
    }

    /** Has the glyph embedded; who reads the file character by character, takes it for this one. */
    void tell(int glyph, char of) {
        if (told.get(glyph)) {
            return;
        }
        told.set(glyph);
        // Never written: only what OpenPDF notes of it counts.
        PdfContentByte unseen = new PdfContentByte(writer);
        unseen.setFontAndSize(font.embedded(), 1);
        int own = font.codeOf(glyph);
        if (own != 0) {
            unseen.showTextBasic(Character.toString(own));
            return;
        }
        PdfGlyphArray one = new PdfGlyphArray();
        one.add(glyph);
        unseen.showText(one);
        String text = Character.isSurrogate(of) ? "\uFFFD" : "" + of;
        Unicode.complete(unseen, font.embedded(), text, font.only(glyph));
    }

    /** OpenPDF notes the character of a glyph that comes of shaping only for its heirs. */
    private static final class Unicode extends GlyphLayoutManager {
        static void complete(PdfContentByte content, BaseFont font, String text, GlyphVector glyph) {
            completeCmap(content, font, text, glyph);
        }
    }
}
