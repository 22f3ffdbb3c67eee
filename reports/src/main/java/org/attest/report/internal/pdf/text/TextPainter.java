package org.attest.report.internal.pdf.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** The text of one file: which fonts and glyphs it uses, in which language it is. */
public final class TextPainter {
    private final PdfWriter writer;
    private final Locale language;
    private final Map<FontFile, UsedFont> used = new HashMap<>();

    /** In a document of this language; text in scripts of others says so. */
    public TextPainter(PdfWriter writer, Locale language) {
        this.writer = writer;
        this.language = language;
    }

    /** Writes onto this content. */
    public TextPen on(PdfContentByte content) {
        return new TextPen(this, content);
    }

    UsedFont use(FontFile font) {
        UsedFont known = used.get(font);
        if (known == null) {
            known = new UsedFont(font, writer);
            used.put(font, known);
        }
        return known;
    }

    Optional<Locale> languageOf(GlyphRun run, FontSet fonts) {
        return fonts.languages().of(run.script(), language);
    }
}
