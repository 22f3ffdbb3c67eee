package org.attest.report.internal.pdf.text;

import java.awt.font.GlyphVector;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the fonts of a word, letter by letter with its marks, and shapes what is of one font and script. */
record ItemShaper(FontSet fonts, Face face, String text, boolean rightToLeft) {
    private record Item(FontFile font, UnicodeScript script, boolean plain, int start, int end) {
        /** What is common to all scripts goes along with its neighbour. */
        boolean goesWith(Item other) {
            return font.equals(other.font)
                    && plain == other.plain
                    && (script == other.script || isCommon(script) || isCommon(other.script));
        }

        Item with(Item next) {
            return new Item(font, isCommon(script) ? next.script : script, plain, start, next.end);
        }
    }

    /** A word within the text. */
    List<GlyphRun> shape(int start, int end) {
        return items(start, end).stream().map(this::shape).toList();
    }

    private List<Item> items(int start, int end) {
        Clusters clusters = new Clusters(text.substring(start, end));
        List<Item> items = new ArrayList<>();
        int at = start;
        while (at < end) {
            Item before = items.isEmpty() ? null : items.getLast();
            Item next = item(at, start + clusters.end(at - start), before);
            if (before != null && before.goesWith(next)) {
                items.set(items.size() - 1, before.with(next));
            } else {
                items.add(next);
            }
            at = next.end;
        }
        return items;
    }

    private Item item(int start, int end, @Nullable Item before) {
        FontFile base = fonts.base(face);
        UnicodeScript script = script(start, end);
        if (end - start == 1 && base.plainGlyph(text.charAt(start)) != 0) {
            return new Item(base, script, true, start, end);
        }
        if (before != null && isCommon(script) && has(before.font, start, end)) {
            return new Item(before.font, script, false, start, end);
        }
        return new Item(font(script, start, end), script, false, start, end);
    }

    private UnicodeScript script(int start, int end) {
        return text.substring(start, end)
                .codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> !isCommon(script))
                .findFirst()
                .orElse(UnicodeScript.COMMON);
    }

    private static boolean isCommon(UnicodeScript script) {
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }

    private FontFile font(UnicodeScript script, int start, int end) {
        return fonts.of(face, script)
                .filter(font -> has(font, start, end))
                .findFirst()
                .orElseThrow(() -> missing(script, start, end));
    }

    private boolean has(FontFile font, int start, int end) {
        return text.substring(start, end).codePoints().allMatch(c -> has(font, c));
    }

    private static boolean has(FontFile font, int c) {
        return Ignorable.is(c) || (font.has(c) && !Character.isISOControl(c));
    }

    private MissingGlyph missing(UnicodeScript script, int start, int end) {
        List<FontFile> tried = fonts.of(face, script).toList();
        int at = IntStream.range(start, end)
                .filter(i -> tried.stream().noneMatch(font -> has(font, text.codePointAt(i))))
                .findFirst()
                .orElse(start);
        return new MissingGlyph(
                text.codePointAt(at), tried.stream().map(FontFile::name).toList());
    }

    private GlyphRun shape(Item item) {
        return item.plain && !rightToLeft ? plain(item) : shaped(item);
    }

    private GlyphRun plain(Item item) {
        List<GlyphRun.Glyph> glyphs = new ArrayList<>(item.end - item.start);
        int x = 0;
        for (char c : text.substring(item.start, item.end).toCharArray()) {
            int glyph = item.font.plainGlyph(c);
            glyphs.add(GlyphRun.Glyph.of(glyph, Character.toString(c), x));
            x += item.font.advance(glyph);
        }
        return run(item, glyphs, x);
    }

    private GlyphRun shaped(Item item) {
        String shaping = shaping(item);
        GlyphVector vector = item.font.shape(shaping, rightToLeft);
        int count = vector.getNumGlyphs();
        float[] places = vector.getGlyphPositions(0, count + 1, null);
        ShapedClusters clusters = new ShapedClusters(item.font, shaping, rightToLeft);
        for (int i = 0; i < count; i++) {
            int code = vector.getGlyphCode(i);
            if (code == 0) {
                throw new MissingGlyph(shaping.codePointAt(vector.getGlyphCharIndex(i)), List.of(item.font.name()));
            }
            clusters.add(vector.getGlyphCharIndex(i), code, places[2 * i], -places[2 * i + 1]);
        }
        return run(item, clusters.glyphs(), places[2 * count]);
    }

    private GlyphRun run(Item item, List<GlyphRun.Glyph> glyphs, float advance) {
        return new GlyphRun(item.font, item.script, item.plain, text.substring(item.start, item.end), glyphs, advance);
    }

    /** The text without what only breaks lines or turns directions: fonts may have something to draw for it. */
    private String shaping(Item item) {
        StringBuilder seen = new StringBuilder(item.end - item.start);
        text.substring(item.start, item.end)
                .codePoints()
                .filter(c -> !Ignorable.is(c) || Ignorable.shapes(c))
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }
}
