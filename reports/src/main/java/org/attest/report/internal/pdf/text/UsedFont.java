package org.attest.report.internal.pdf.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfGlyphArray;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A font in one file. Each code stands for a glyph and the text that readers take it for (ISO 32000-1, 9.10.3): mostly the
 * code is the glyph's number; where a glyph has to stand for several texts, each further one gets a code of its own.
 */
final class UsedFont {
    private static final int CODES = 1 << 16;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private record Meaning(int glyph, String text) {}

    private final FontFile font;
    private final PdfWriter writer;

    /** By glyph, for what its number is the code of. */
    private final String[] texts;

    private final Map<Meaning, Integer> further = new HashMap<>();
    private final TreeMap<Integer, Meaning> meanings = new TreeMap<>();

    UsedFont(FontFile font, PdfWriter writer) {
        this.font = font;
        this.writer = writer;
        this.texts = new String[font.glyphs()];
        // OpenPDF writes fonts in the order in which it was told of them, and so must we.
        new PdfContentByte(writer).setFontAndSize(font.embedded(), 1);
    }

    int advance(int glyph) {
        return font.advance(glyph);
    }

    /** The code of a plain character. */
    int code(char plain) {
        int glyph = font.plainGlyph(plain);
        if (plain == Span.SOFT_HYPHEN) {
            return code(glyph, Character.toString(plain));
        }
        if (texts[glyph] == null) {
            tell(glyph, Character.toString(plain));
        }
        return glyph;
    }

    /** The code of a glyph that readers take for this text. */
    int code(int glyph, String text) {
        if (texts[glyph] == null) {
            char own = (char) font.codeOf(glyph);
            tell(glyph, font.plainGlyph(own) == glyph ? Character.toString(own) : text);
        }
        if (text.equals(texts[glyph])) {
            return glyph;
        }
        Meaning meaning = new Meaning(glyph, text);
        Integer known = further.get(meaning);
        if (known == null) {
            int next = texts.length + further.size();
            if (next >= CODES) {
                return glyph;
            }
            further.put(meaning, next);
            meanings.put(next, meaning);
            return next;
        }
        return known;
    }

    /** Has the glyph embedded. */
    private void tell(int glyph, String text) {
        texts[glyph] = text;
        meanings.put(glyph, new Meaning(glyph, text));
        // Never written: only what OpenPDF notes of it counts.
        PdfContentByte unseen = new PdfContentByte(writer);
        unseen.setFontAndSize(font.embedded(), 1);
        PdfGlyphArray one = new PdfGlyphArray();
        one.add(glyph);
        unseen.showText(one);
    }

    /** Adds to a CIDFont which glyphs its codes stand for, and how wide they are. */
    void complete(PdfDictionary cidFont) throws IOException {
        if (further.isEmpty()) {
            return;
        }
        byte[] glyphs = new byte[2 * meanings.lastKey() + 2];
        StringBuilder widths = new StringBuilder("[");
        meanings.forEach((code, meaning) -> {
            glyphs[2 * code] = (byte) (meaning.glyph >> 8);
            glyphs[2 * code + 1] = (byte) meaning.glyph;
            widths.append(code).append('[').append(font.advance(meaning.glyph)).append(']');
        });
        cidFont.put(PdfName.W, new PdfLiteral(widths.append(']').toString()));
        cidFont.put(PdfName.CIDTOGIDMAP, written(glyphs));
    }

    /** Adds to a font which texts its codes stand for. */
    void completeTexts(PdfDictionary type0) throws IOException {
        StringBuilder map = new StringBuilder("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                + "/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
                + "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        int left = meanings.size();
        int inBlock = 0;
        for (Map.Entry<Integer, Meaning> each : meanings.entrySet()) {
            if (inBlock == 0) {
                inBlock = Math.min(100, left);
                map.append(inBlock).append(" beginbfchar\n");
            }
            map.append('<').append(HEX.toHexDigits((char) (int) each.getKey())).append("><");
            map.append(HEX.formatHex(each.getValue().text.getBytes(StandardCharsets.UTF_16BE)))
                    .append(">\n");
            left--;
            if (--inBlock == 0) {
                map.append("endbfchar\n");
            }
        }
        map.append("endcmap CMapName currentdict/CMap defineresource pop end end");
        type0.put(PdfName.TOUNICODE, written(map.toString().getBytes(StandardCharsets.US_ASCII)));
    }

    private PdfIndirectReference written(byte[] bytes) throws IOException {
        PdfStream stream = new PdfStream(bytes);
        stream.flateCompress();
        return writer.addToBody(stream).getIndirectReference();
    }
}
