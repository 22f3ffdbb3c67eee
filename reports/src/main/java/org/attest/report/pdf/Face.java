package org.attest.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.BaseFont;

/** A face of Noto Sans, shared by all documents and threads: reading one takes longer than drawing a short report. */
final class Face {
    static final Face REGULAR = new Face("NotoSans-Regular.ttf", 'A');
    static final Face BOLD = new Face("NotoSans-Bold.ttf", 'B');
    static final Face ITALIC = new Face("NotoSans-Italic.ttf", 'C');

    /** At most the three of them, each when it is first needed. */
    private static final Map<Face, BaseFont> LOADED = new ConcurrentHashMap<>();

    private static final short UNKNOWN = 0;
    private static final short NO_GLYPH = -1;

    private final String file;
    private final char tag;

    /** By character: its advance plus one. Threads that race write the same. */
    private final short[] advances = new short[Character.MAX_VALUE + 1];

    private Face(String file, char tag) {
        this.file = file;
        this.tag = tag;
    }

    BaseFont font() {
        return LOADED.computeIfAbsent(this, Face::load);
    }

    /** The width of a text in points. A character without glyph is refused; OpenPDF would leave it out in silence. */
    float width(String text, float size) {
        int thousandths = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int advance = Character.isSurrogate(c) ? measure(text.codePointAt(i)) : advance(c);
            if (advance == NO_GLYPH) {
                throw new MissingGlyph(text, i);
            }
            thousandths += advance - 1;
            i += Character.isHighSurrogate(c) ? 1 : 0;
        }
        return thousandths * size / 1000;
    }

    private short advance(char c) {
        if (advances[c] == UNKNOWN) {
            advances[c] = measure(c);
        }
        return advances[c];
    }

    private short measure(int codePoint) {
        boolean drawable = !Character.isISOControl(codePoint) && font().charExists(codePoint);
        return drawable ? (short) (font().getWidth(codePoint) + 1) : NO_GLYPH;
    }

    private BaseFont load() {
        try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream("fonts/" + file), file)) {
            // From bytes and past OpenPDF's own cache, which is static and never emptied.
            BaseFont font =
                    BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            font.setSecureRandom(new FixedLetter(tag));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
