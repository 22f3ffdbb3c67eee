package org.attest.report.internal.pdf.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs of one font in one direction.
 *
 * @param plain each glyph stands for its own character: nobody has to be told the text
 * @param text what the glyphs stand for, in the order in which it is read
 * @param glyphs from left to right
 * @param advance in thousandths of the size, like all else here
 */
record GlyphRun(FontFile font, UnicodeScript script, boolean plain, String text, List<Glyph> glyphs, float advance) {
    /**
     * A glyph at its place in the run.
     *
     * @param text what readers take it for; empty when it is for the eye only
     * @param rise above the baseline; a text stands there unseen, because readers expect it on the line
     * @param stretch times its own width; unseen as well, if that is not 1
     */
    record Glyph(int code, String text, float x, float rise, float stretch) {
        static Glyph of(int code, String text, float x) {
            return new Glyph(code, text, x, 0, 1);
        }

        Glyph shifted(float by) {
            return new Glyph(code, text, x + by, rise, stretch);
        }
    }

    GlyphRun {
        glyphs = List.copyOf(glyphs);
    }

    static GlyphRun blank(FontFile font) {
        int glyph = font.glyph(' ');
        return new GlyphRun(
                font, UnicodeScript.COMMON, true, " ", List.of(Glyph.of(glyph, " ", 0)), font.advance(glyph));
    }

    /** A blank as wide as any other that goes with this run. */
    GlyphRun blank(float wide) {
        List<Glyph> glyph = font.has(' ') ? List.of(Glyph.of(font.glyph(' '), " ", 0)) : List.of();
        return new GlyphRun(font, script, plain, " ", glyph, wide);
    }

    boolean isBlank() {
        return plain && text.equals(" ");
    }

    boolean isLike(GlyphRun other) {
        return font.equals(other.font) && script == other.script && plain == other.plain;
    }

    /** One of runs that are alike, given in the order in which they are read. */
    static GlyphRun join(List<GlyphRun> runs, boolean rightToLeft) {
        GlyphRun first = runs.getFirst();
        if (runs.size() == 1) {
            return first;
        }
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text));
        List<GlyphRun> fromLeft = rightToLeft ? runs.reversed() : runs;
        List<Glyph> glyphs = new ArrayList<>();
        float width = 0;
        for (GlyphRun run : fromLeft) {
            float before = width;
            run.glyphs.forEach(glyph -> glyphs.add(glyph.shifted(before)));
            width += run.advance;
        }
        return new GlyphRun(first.font, first.script, first.plain, text.toString(), glyphs, width);
    }
}
