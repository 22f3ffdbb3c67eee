package org.attest.report.internal.pdf.text;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/** The text of one file: which fonts and glyphs it uses, in which language it is. */
public final class TextPainter {
    private final PdfWriter writer;
    private final Locale language;
    private final Map<FontFile, UsedFont> used = new LinkedHashMap<>();
    private int written;
    /** The font that OpenPDF is writing. */
    private @Nullable UsedFont begun;

    private @Nullable PdfIndirectReference codes;

    /** In a document of this language; text in scripts of others says so. */
    public TextPainter(PdfWriter writer, Locale language) {
        this.writer = writer;
        this.language = language;
    }

    /** Writes onto this content. */
    public TextPen on(PdfContentByte content) {
        return new TextPen(this, content);
    }

    /** An object of the file that OpenPDF is about to write; those of fonts are completed, in OpenPDF's order. */
    public PdfObject complete(PdfObject object) throws IOException {
        if (begun != null) {
            if (!(object instanceof PdfStream)) {
                throw new IllegalStateException("OpenPDF writes "
                        + object.getClass().getSimpleName() + " after a font, must write the texts of its characters");
            }
            // OpenPDF's own map of the font's characters to texts.
            PdfStream texts = begun.texts();
            begun = null;
            return texts;
        }
        if (object instanceof PdfDictionary dictionary) {
            PdfObject subtype = dictionary.get(PdfName.SUBTYPE);
            if (PdfName.CIDFONTTYPE2.equals(subtype)) {
                UsedFont font = List.copyOf(used.values()).get(written++);
                font.complete(dictionary);
                begun = font;
            } else if (PdfName.TYPE0.equals(subtype)) {
                dictionary.put(PdfName.ENCODING, codes());
            }
        }
        return object;
    }

    /** The CMap of all fonts. */
    private PdfIndirectReference codes() throws IOException {
        if (codes == null) {
            PdfStream map = new PdfStream(CharacterCodes.cMap(
                    used.values().stream().mapToInt(UsedFont::characters).max().orElse(0)));
            map.flateCompress();
            map.put(PdfName.TYPE, new PdfName("CMap"));
            map.put(new PdfName("CMapName"), new PdfName(CharacterCodes.NAME));
            map.put(PdfName.CIDSYSTEMINFO, new PdfLiteral("<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"));
            map.put(new PdfName("WMode"), new PdfNumber(0));
            codes = writer.addToBody(map).getIndirectReference();
        }
        return codes;
    }

    UsedFont use(FontFile font) {
        return used.computeIfAbsent(font, fresh -> new UsedFont(fresh, writer));
    }

    Optional<Locale> languageOf(GlyphRun run, FontSet fonts) {
        return fonts.languages().of(run.script(), language);
    }
}
