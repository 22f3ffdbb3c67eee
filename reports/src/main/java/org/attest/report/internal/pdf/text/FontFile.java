package org.attest.report.internal.pdf.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.SecureRandom;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.pdf.BaseFont;

/** One font as it is measured, shaped and embedded, for all documents and threads: making one takes longer than a page. */
final class FontFile {
    /** Shapes in thousandths of the size, unhinted. */
    private static final FontRenderContext EXACT = new FontRenderContext(null, false, true);

    /** Characters that may have a glyph without outline and width. */
    private static final String INVISIBLE = "\u200B\u200C\u200D\u2060\uFEFF";

    private final String name;
    private final byte[] bytes;
    private final Sfnt sfnt;
    private final char[] plain = new char[Plain.LIMIT];
    private final short[] plainWidths = new short[Plain.LIMIT];
    private final int carrier;
    private static final int FONT_COMPRESSION = 4;

    private final Lazy<BaseFont> embedded = new Lazy<>(this::embed);
    private final Lazy<Font> shaping = new Lazy<>(this::open);

    FontFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        this.sfnt = new Sfnt(name, bytes);
        this.carrier = INVISIBLE
                .codePoints()
                .map(sfnt::glyph)
                .filter(glyph -> glyph != 0 && sfnt.advance(glyph) == 0 && sfnt.isEmpty(glyph))
                .findFirst()
                .orElse(0);
        for (int code = 0; code < Plain.LIMIT; code++) {
            int glyph = sfnt.glyph(code == Span.SOFT_HYPHEN ? '-' : code);
            boolean own = sfnt.codeOf(glyph) == code && Plain.is(code);
            if (glyph != 0 && (own || code == Span.SOFT_HYPHEN)) {
                plain[code] = (char) glyph;
                plainWidths[code] = (short) (sfnt.advance(glyph) + 1);
            }
        }
    }

    /** Fails here, if the font fails at all. */
    FontFile proved() {
        embedded.get();
        shaping.get();
        return this;
    }

    String name() {
        return name;
    }

    boolean has(int codePoint) {
        return sfnt.glyph(codePoint) != 0;
    }

    int glyph(int codePoint) {
        return sfnt.glyph(codePoint);
    }

    /** A glyph that shows nothing and takes no room; 0 when there is none. */
    int carrier() {
        return carrier;
    }

    /** The glyph of a blank; 0 when there is none that takes room. */
    int blank() {
        int glyph = glyph(' ');
        return advance(glyph) > 0 ? glyph : 0;
    }

    int advance(int glyph) {
        return sfnt.advance(glyph);
    }

    /** How many it has. */
    int glyphs() {
        return sfnt.glyphs();
    }

    int codeOf(int glyph) {
        return sfnt.codeOf(glyph);
    }

    /** The glyph that stands for this character whatever stands beside it; 0 when shaping has to tell. */
    int plainGlyph(char c) {
        return c < Plain.LIMIT ? plain[c] : 0;
    }

    /** The advance of a text in thousandths, or -1 when it takes shaping. */
    int plainAdvance(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= Plain.LIMIT || plainWidths[c] == 0) {
                return -1;
            }
            sum += plainWidths[c] - 1;
        }
        return sum;
    }

    BaseFont embedded() {
        return embedded.get();
    }

    GlyphVector shape(String text, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return shaping.get().layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), direction);
    }

    /** What a glyph shows, in thousandths of the size, downwards from the baseline. */
    Shape outline(int glyph) {
        return shaping.get().createGlyphVector(EXACT, new int[] {glyph}).getOutline();
    }

    private Font open() {
        try (ByteArrayInputStream in = new ByteArrayInputStream(bytes)) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(1000f);
        } catch (FontFormatException | IOException e) {
            throw broken(e);
        }
    }

    private BaseFont embed() {
        try {
            // From bytes and past OpenPDF's own cache, which is static and never emptied.
            BaseFont font = BaseFont.createFont("font.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
            font.setSecureRandom(new FixedLetter((char) ('A' + Math.floorMod(name.hashCode(), 26))));
            // PDF/A-2 and PDF/UA want no list of glyphs rather than one that readers may disagree with.
            font.setIncludeCidSet(false);
            // Outlines repeat little: the sixth level takes a third more time to be one per cent smaller.
            font.setCompressionLevel(FONT_COMPRESSION);
            return font;
        } catch (DocumentException | IOException | ExceptionConverter | IndexOutOfBoundsException e) {
            throw broken(e);
        }
    }

    private RenderException broken(Exception cause) {
        return new RenderException(
                Where.of("font", name), "is broken: " + cause.getMessage() + ", must be a whole TrueType font", cause);
    }

    /** OpenPDF draws six random letters to put before an embedded font's name; here they are the same in every run. */
    private static final class FixedLetter extends SecureRandom {
        private static final long serialVersionUID = 1;

        private final char letter;

        FixedLetter(char letter) {
            this.letter = letter;
        }

        @Override
        public double nextDouble() {
            return (letter - 'A' + 0.5) / 26;
        }
    }
}
