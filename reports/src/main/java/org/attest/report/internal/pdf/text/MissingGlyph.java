package org.attest.report.internal.pdf.text;

import java.util.List;
import java.util.Locale;

/** A character that the fonts cannot draw. */
final class MissingGlyph extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Of a long text only this many characters on each side are quoted. */
    private static final int QUOTED = 30;

    private final int codePoint;
    private final String what;

    MissingGlyph(String text, int at, List<String> tried) {
        this.codePoint = text.codePointAt(at);
        this.what = String.format(
                Locale.ROOT,
                "text \"%s\" has the character U+%04X (%s), must be one that a font can draw; tried: %s; attest-fonts "
                        + "on the class path or a font file of your own may have it",
                quote(text, at),
                codePoint,
                Character.getName(codePoint),
                String.join(", ", tried));
    }

    @Override
    public String getMessage() {
        return what;
    }

    int codePoint() {
        return codePoint;
    }

    private static String quote(String text, int at) {
        int from = Math.max(0, at - QUOTED);
        int to = Math.min(text.length(), at + QUOTED);
        return (from > 0 ? "..." : "") + text.substring(from, to) + (to < text.length() ? "..." : "");
    }
}
