package org.attest.report.pdf;

import java.util.Locale;
import org.attest.report.problem.Path;
import org.attest.report.problem.RenderException;

/** A character that the fonts cannot draw, on its way to whoever knows where its text stands. */
final class MissingGlyph extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Of a long text only this many characters on each side are quoted. */
    private static final int QUOTED = 30;

    private final String what;

    MissingGlyph(String text, int at) {
        this.what = String.format(
                Locale.ROOT,
                "text \"%s\" has the character U+%04X, must be one that Noto Sans can draw (Latin, Greek, Cyrillic)",
                quote(text, at),
                text.codePointAt(at));
    }

    RenderException at(Path where) {
        return new RenderException(where, what, this);
    }

    private static String quote(String text, int at) {
        int from = Math.max(0, at - QUOTED);
        int to = Math.min(text.length(), at + QUOTED);
        return (from > 0 ? "..." : "") + text.substring(from, to) + (to < text.length() ? "..." : "");
    }
}
