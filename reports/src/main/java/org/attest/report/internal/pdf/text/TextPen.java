package org.attest.report.internal.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;

/** Writes text onto one content stream. */
public final class TextPen {
    /** Told what language the text is in that is shown next, where it is not the document's. */
    public interface Speech {
        /** It is in the document's language. */
        void begin();

        void begin(Optional<Locale> language);

        /** This text runs to the left, and its letters are shown last first. */
        void begin(Optional<Locale> language, String text);

        void end();
    }

    private final TextPainter painter;
    private final PdfContentByte content;
    private final ContentBytes bytes = new ContentBytes();
    private Optional<FontFile> font = Optional.empty();
    private float size;
    private boolean open;

    /** Where the last text began in the open text object, in hundredths of a point. */
    private long lastX;

    private long lastBaseline;

    TextPen(TextPainter painter, PdfContentByte content) {
        this.painter = painter;
        this.content = content;
    }

    /** Another page begins, which knows no font. */
    public void clear() {
        font = Optional.empty();
    }

    /** A text object begins, if none is open: in it texts are placed by how far they are from each other. */
    public void beginText() {
        if (!open) {
            bytes.ascii("BT\n").writeTo(content);
            open = true;
            lastX = 0;
            lastBaseline = 0;
        }
    }

    public void endText() {
        if (open) {
            bytes.ascii("ET\n").writeTo(content);
            open = false;
        }
    }

    /** In the colour in which the content fills. */
    public void show(Span span, float x, float baseline, Speech speech) {
        Style style = span.style();
        if (span.isPlain()) {
            FontFile base = style.fonts().base(style.face());
            speech.begin();
            begin(base, style.size(), x, baseline);
            showPlain(painter.use(base), span.text());
            bytes.writeTo(content);
            speech.end();
        } else {
            showShaped(span, x, baseline, speech);
        }
    }

    /** Run by run from left to right, each at its place. */
    private void showShaped(Span span, float x, float baseline, Speech speech) {
        Style style = span.style();
        float scale = style.size() / 1000;
        float left = x;
        List<GlyphRun> runs = style.fonts().shape(style.face(), span.text(), span.rightToLeft());
        if (span.rightToLeft()) {
            speech.begin(
                    runs.stream()
                            .flatMap(run -> painter.languageOf(run, style.fonts()).stream())
                            .findFirst(),
                    span.text());
        }
        for (GlyphRun run : runs) {
            if (!span.rightToLeft()) {
                speech.begin(painter.languageOf(run, style.fonts()));
            }
            show(run, style.size(), left, baseline);
            speech.end();
            left += run.advance() * scale;
        }
    }

    private void show(GlyphRun run, float size, float x, float baseline) {
        begin(run.font(), size, x, baseline);
        GlyphString string = new GlyphString(bytes, painter.use(run.font()));
        List<GlyphRun.Glyph> unread = new ArrayList<>();
        for (GlyphRun.Glyph glyph : run.glyphs()) {
            if (glyph.text().isEmpty()) {
                unread.add(glyph);
            } else {
                string.show(glyph);
            }
        }
        string.end(run.advance());
        if (!unread.isEmpty()) {
            endText();
        }
        for (GlyphRun.Glyph glyph : unread) {
            float scale = size / 1000;
            bytes.fill(run.font().outline(glyph.code()), scale, x + glyph.x() * scale, baseline + glyph.rise() * scale);
        }
        bytes.writeTo(content);
    }

    private void begin(FontFile next, float nextSize, float x, float baseline) {
        beginText();
        long toX = ContentBytes.hundredths(x);
        long toBaseline = ContentBytes.hundredths(baseline);
        bytes.hundredths(toX - lastX).ascii(" ");
        bytes.hundredths(toBaseline - lastBaseline).ascii(" Td\n");
        lastX = toX;
        lastBaseline = toBaseline;
        use(next, nextSize);
    }

    private void showPlain(UsedFont used, String text) {
        bytes.ascii("(");
        for (int i = 0; i < text.length(); i++) {
            bytes.character(used.character(text.charAt(i)));
        }
        bytes.ascii(")Tj\n");
    }

    private void use(FontFile next, float nextSize) {
        if (size != nextSize || font.filter(next::equals).isEmpty()) {
            font = Optional.of(next);
            size = nextSize;
            bytes.writeTo(content);
            painter.use(next);
            content.setFontAndSize(next.embedded(), nextSize);
        }
    }
}
