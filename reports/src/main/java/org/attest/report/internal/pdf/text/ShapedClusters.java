package org.attest.report.internal.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Glyphs as they come of shaping, from left to right, each told what readers take it for. */
final class ShapedClusters {
    /** The JDK's numbers for what is not drawn, such as a joiner, begin here; OpenPDF drops the whole run if it meets one. */
    private static final int NOT_DRAWN = 0xFFFE;

    /** Readers that guess words from gaps, as PDFBox does, see one from here on. */
    private static final float LIKE_A_BLANK = 20;

    /** So far before the end of its letter stands what is not seen, or poppler takes it for a part of the next one. */
    private static final float APART = 10;

    /** In thousandths of the size; text above or below its line is taken for another one. */
    private static final float VISIBLE = 0.5f;

    private record Placed(int index, int glyph, float x, float rise) {}

    private final FontFile font;
    private final String text;
    private final boolean rightToLeft;

    /** By their first letter; their glyphs in the order in which they are read. */
    private final TreeMap<Integer, List<Placed>> clusters = new TreeMap<>();

    private final List<List<GlyphRun.Glyph>> fromLeft = new ArrayList<>();

    /** There pdf.js sees one more blank, unless the leftmost letter goes with what takes room. */
    private boolean endsWord;

    ShapedClusters(FontFile font, String text, boolean rightToLeft) {
        this.font = font;
        this.text = text;
        this.rightToLeft = rightToLeft;
    }

    void add(int letter, int glyph, float x, float rise) {
        if (glyph < NOT_DRAWN) {
            List<Placed> cluster = clusters.computeIfAbsent(letter, unused -> new ArrayList<>());
            cluster.add(rightToLeft ? 0 : cluster.size(), new Placed(fromLeft.size(), glyph, x, rise));
            fromLeft.add(new ArrayList<>());
        }
    }

    List<GlyphRun.Glyph> glyphs() {
        int start = 0;
        List<Placed> cluster = new ArrayList<>();
        for (Map.Entry<Integer, List<Placed>> each : clusters.entrySet()) {
            boolean begins = !isMark(text.codePointAt(each.getKey()))
                    && each.getValue().stream().anyMatch(this::moves);
            if (!cluster.isEmpty() && begins) {
                int end = beforeJoiners(start, each.getKey());
                endsWord = !Character.isLetter(text.codePointAt(end));
                tell(text.substring(start, end), cluster);
                cluster = new ArrayList<>();
                start = end;
            }
            cluster.addAll(each.getValue());
        }
        endsWord = true;
        tell(text.substring(start), cluster);
        return fromLeft.stream().flatMap(List::stream).toList();
    }

    /** A joiner goes with what follows: pdf.js drops a text that ends in one. */
    private int beforeJoiners(int start, int end) {
        int before = end;
        while (!rightToLeft && before > start + 1 && Ignorable.is(text.charAt(before - 1))) {
            before--;
        }
        return before;
    }

    private void tell(String letters, List<Placed> cluster) {
        int[] each = letters.codePoints().toArray();
        int moving = (int) cluster.stream().filter(this::moves).count();
        if (each.length == cluster.size() && isOneToOne(each, cluster)) {
            for (int i = 0; i < each.length; i++) {
                show(cluster.get(i), Character.toString(each[i]));
            }
        } else if (moving > each.length && font.blank() != 0) {
            stretch(letters, cluster);
        } else {
            share(each, cluster, moving);
        }
    }

    private boolean isOneToOne(int[] letters, List<Placed> cluster) {
        // Of several marks on a letter, PDFBox turns the order around.
        return IntStream.of(letters).filter(ShapedClusters::isMark).count() < 2
                && IntStream.range(0, letters.length)
                        .allMatch(i -> isMark(letters[i])
                                ? i > 0 && isMarkInPlace(cluster.get(i - 1), cluster.get(i))
                                : moves(cluster.get(i)));
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /** Where the pen is, as readers expect it. */
    private boolean isMarkInPlace(Placed before, Placed mark) {
        float back = before.x + font.advance(before.glyph) - mark.x;
        boolean level = Math.abs(mark.rise) < VISIBLE;
        return !rightToLeft && !moves(mark) && level && -VISIBLE < back && back < LIKE_A_BLANK;
    }

    private boolean moves(Placed glyph) {
        return font.advance(glyph.glyph) > 0;
    }

    /** The first glyph that moves the pen takes what the others leave, one letter for each; marks are for the eye only. */
    private void share(int[] letters, List<Placed> cluster, int moving) {
        int at = 0;
        for (Placed glyph : cluster) {
            boolean takes = at < letters.length && (moves(glyph) || moving == 0);
            int most = at == 0 ? Math.max(1, letters.length - moving + 1) : 1;
            int end = takes ? Math.min(letters.length, at + most) : at;
            show(glyph, new String(letters, at, end - at));
            at = end;
        }
    }

    /** More glyphs that move the pen than letters: below them stands one as wide as they all, for those who read. */
    private void stretch(String letters, List<Placed> cluster) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Placed glyph : cluster) {
            left = Math.min(left, glyph.x);
            right = Math.max(right, glyph.x + font.advance(glyph.glyph));
            show(glyph, "");
        }
        int own = font.glyph(letters.codePointAt(0));
        int below = own != 0 && font.advance(own) > 0 ? own : font.blank();
        Placed unseen = new Placed(cluster.getFirst().index, below, left, 0);
        show(unseen, letters, (right - left) / font.advance(below));
    }

    private void show(Placed placed, String letters) {
        show(placed, letters, 1);
    }

    /** One letter goes with the glyph, the others with one that is not seen and takes no room. */
    private void show(Placed placed, String letters, float stretch) {
        List<GlyphRun.Glyph> glyphs = fromLeft.get(placed.index);
        boolean raised = Math.abs(placed.rise) > VISIBLE;
        if (raised && !letters.isEmpty()) {
            glyphs.add(new GlyphRun.Glyph(placed.glyph, "", placed.x, placed.rise, 1));
        }
        String read = read(letters, placed.glyph);
        int start = 0;
        int end = read.length();
        if (font.carrier() != 0 && end > 0) {
            boolean first = !rightToLeft || (endsWord && Character.isLetter(read.codePointAt(0)));
            start = first ? 0 : read.offsetByCodePoints(end, -1);
            end = first ? read.offsetByCodePoints(0, 1) : end;
            if (rightToLeft && start > 0 && Ignorable.is(read.charAt(start - 1))) {
                start--;
            }
        }
        carry(read.substring(0, start), placed.x, glyphs);
        glyphs.add(new GlyphRun.Glyph(
                placed.glyph, read.substring(start, end), placed.x, raised ? placed.rise : 0, stretch));
        carry(read.substring(end), placed.x + font.advance(placed.glyph) * stretch, glyphs);
    }

    private void carry(String letters, float end, List<GlyphRun.Glyph> glyphs) {
        if (!letters.isEmpty()) {
            glyphs.add(GlyphRun.Glyph.of(font.carrier(), letters, end - APART));
        }
    }

    /** As readers want it that go from left to right, and turn brackets around themselves. */
    private String read(String letters, int glyph) {
        if (!rightToLeft || letters.isEmpty()) {
            return letters;
        }
        boolean mirrored = Character.isMirrored(letters.codePointAt(0)) && font.codeOf(glyph) != 0;
        return mirrored
                ? Character.toString(font.codeOf(glyph))
                : new StringBuilder(letters).reverse().toString();
    }
}
