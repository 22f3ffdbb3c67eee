package org.attest.report.internal.pdf.text;

import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;

/** Writes text onto one content stream. */
public final class TextPen {
    private final TextPainter painter;
    private final PdfContentByte content;
    private final ContentBytes bytes = new ContentBytes();
    private Optional<FontFile> font = Optional.empty();
    private float size;

    TextPen(TextPainter painter, PdfContentByte content) {
        this.painter = painter;
        this.content = content;
    }

    /** Another page begins, which knows no font. */
    public void clear() {
        font = Optional.empty();
    }

    /** In the colour in which the content fills. */
    public void show(Span span, float x, float baseline) {
        Style style = span.style();
        FontFile base = style.fonts().base(style.face());
        boolean plain = !span.rightToLeft() && base.plainAdvance(span.text()) >= 0;
        bytes.ascii("BT\n").number(x).ascii(" ").number(baseline).ascii(" Td\n");
        if (plain) {
            use(base, style.size());
            showPlain(painter.use(base), span.text());
        } else {
            showShaped(span);
        }
        bytes.ascii("ET\n").writeTo(content);
    }

    private void showPlain(UsedFont used, String text) {
        bytes.ascii("(");
        for (int i = 0; i < text.length(); i++) {
            bytes.pair(used.plainGlyph(text.charAt(i)));
        }
        bytes.ascii(")Tj\n");
    }

    private void showShaped(Span span) {
        Style style = span.style();
        float start = 0;
        float pen = 0;
        for (GlyphRun run : style.fonts().shape(style.face(), span.text(), span.rightToLeft())) {
            use(run.font(), style.size());
            if (!run.plain()) {
                bytes.ascii("/Span<<");
                painter.languageOf(run, style.fonts())
                        .ifPresent(language -> bytes.ascii("/Lang(" + language.toLanguageTag() + ")"));
                bytes.ascii("/ActualText").text(run.text()).ascii(">>BDC\n");
            }
            pen = showGlyphs(run, style.size(), pen - start);
            pen += start;
            start += run.advance();
            if (!run.plain()) {
                bytes.ascii("EMC\n");
            }
        }
    }

    private float showGlyphs(GlyphRun run, float size, float from) {
        GlyphString string = new GlyphString(bytes, painter.use(run.font()), size, from);
        for (GlyphRun.Glyph glyph : run.glyphs()) {
            string.raise(glyph.rise());
            string.moveTo(glyph.x());
            string.show(glyph.code(), glyph.of());
        }
        return string.end(run.advance());
    }

    private void use(FontFile next, float nextSize) {
        if (size != nextSize || font.filter(next::equals).isEmpty()) {
            font = Optional.of(next);
            size = nextSize;
            bytes.writeTo(content);
            content.setFontAndSize(next.embedded(), nextSize);
        }
    }
}
