package org.attest.report.internal.pdf.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfGlyphArray;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A font in one file. Each of its characters stands for a glyph and the text that readers take it for (ISO 32000-1,
 * 9.10.3): a glyph that has to stand for several texts is several characters.
 */
final class UsedFont {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private record Meaning(int glyph, String text) {}

    private final FontFile font;
    private final PdfWriter writer;

    /** By plain letter, or 0. */
    private final char[] plain = new char[Plain.LIMIT];

    private final Map<Meaning, Integer> characters = new HashMap<>();
    private final TreeMap<Integer, Meaning> meanings = new TreeMap<>();

    /** The first character of a glyph. */
    private final Map<Integer, Integer> first = new HashMap<>();

    private int next = CharacterCodes.FIRST_BEHIND_ASCII;

    /** Behind it each glyph has one character only, so that there is one for each, but in the largest of fonts. */
    private final int lastFurther;

    UsedFont(FontFile font, PdfWriter writer) {
        this.font = font;
        this.writer = writer;
        this.lastFurther = Math.max(CharacterCodes.LAST - font.glyphs(), CharacterCodes.LAST / 2);
        // OpenPDF writes fonts in the order in which it was told of them, and so must we.
        new PdfContentByte(writer).setFontAndSize(font.embedded(), 1);
    }

    /** The first number behind those of its characters. */
    int characters() {
        return meanings.isEmpty() ? 0 : meanings.lastKey() + 1;
    }

    int advance(int glyph) {
        return font.advance(glyph);
    }

    /** The character of a plain letter. */
    int character(char letter) {
        if (plain[letter] == 0) {
            plain[letter] = (char) character(font.plainGlyph(letter), Character.toString(letter));
        }
        return plain[letter];
    }

    /** The character of a glyph that readers take for this text. */
    int character(int glyph, String text) {
        return characters.computeIfAbsent(new Meaning(glyph, text), this::added);
    }

    private int added(Meaning meaning) {
        char ascii = meaning.text.charAt(0);
        boolean isAscii = meaning.text.length() == 1
                && ascii >= CharacterCodes.FIRST
                && ascii < CharacterCodes.FIRST_BEHIND_ASCII;
        Integer alike = first.get(meaning.glyph);
        if (alike != null && next > lastFurther) {
            // Its text is lost to readers, its looks are not.
            return alike;
        }
        int character = isAscii && !meanings.containsKey((int) ascii) ? ascii : next++;
        if (character > CharacterCodes.LAST) {
            throw new RenderException(
                    Where.of("font", font.name()),
                    "draws more than 24,000 different glyphs, must draw fewer in one file");
        }
        first.putIfAbsent(meaning.glyph, character);
        meanings.put(character, meaning);
        // Never written: what OpenPDF notes of it counts, so that the glyph is embedded.
        PdfContentByte unseen = new PdfContentByte(writer);
        unseen.setFontAndSize(font.embedded(), 1);
        PdfGlyphArray one = new PdfGlyphArray();
        one.add(meaning.glyph);
        unseen.showText(one);
        return character;
    }

    /** Says to a CIDFont which glyphs its characters stand for, and how wide they are. */
    void complete(PdfDictionary cidFont) throws IOException {
        byte[] glyphs = new byte[meanings.isEmpty() ? 0 : 2 * meanings.lastKey() + 2];
        StringBuilder widths = new StringBuilder("[");
        meanings.forEach((character, meaning) -> {
            glyphs[2 * character] = (byte) (meaning.glyph >> 8);
            glyphs[2 * character + 1] = (byte) meaning.glyph;
            boolean follows = meanings.containsKey(character - 1);
            widths.append(follows ? " " : character + "[").append(font.advance(meaning.glyph));
            widths.append(meanings.containsKey(character + 1) ? "" : "]");
        });
        cidFont.put(PdfName.W, new PdfLiteral(widths.append(']').toString()));
        PdfStream map = new PdfStream(glyphs);
        map.flateCompress();
        cidFont.put(PdfName.CIDTOGIDMAP, writer.addToBody(map).getIndirectReference());
    }

    /** Says which texts its characters stand for. */
    PdfStream texts() throws IOException {
        StringBuilder map = new StringBuilder("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                + "/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
                + CharacterCodes.RANGES);
        int left = meanings.size();
        int inBlock = 0;
        for (Map.Entry<Integer, Meaning> each : meanings.entrySet()) {
            if (inBlock == 0) {
                inBlock = Math.min(100, left);
                map.append(inBlock).append(" beginbfchar\n");
            }
            map.append('<').append(CharacterCodes.hex(each.getKey())).append("><");
            map.append(HEX.formatHex(each.getValue().text.getBytes(StandardCharsets.UTF_16BE)))
                    .append(">\n");
            left--;
            if (--inBlock == 0) {
                map.append("endbfchar\n");
            }
        }
        map.append("endcmap CMapName currentdict/CMap defineresource pop end end");
        PdfStream stream = new PdfStream(map.toString().getBytes(StandardCharsets.US_ASCII));
        stream.flateCompress();
        return stream;
    }
}
