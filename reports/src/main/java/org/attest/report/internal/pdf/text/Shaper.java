package org.attest.report.internal.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns text into glyphs, word by word: a word looks the same wherever a line ends. Threads may share it. */
final class Shaper {
    /** So many words are kept, if they are not too long. */
    private static final int KEPT = 4096;

    private static final int LONGEST_KEPT = 64;

    private record Word(Face face, String text, boolean rightToLeft) {}

    private final FontSet fonts;
    private final Map<Word, List<GlyphRun>> known = new ConcurrentHashMap<>();

    Shaper(FontSet fonts) {
        this.fonts = fonts;
    }

    /** In thousandths of the size. */
    float advance(Face face, String text) {
        if (!Direction.isMixed(text)) {
            return advance(pieces(face, text, 0, text.length(), false));
        }
        float sum = 0;
        for (Direction.Part part : Direction.fromLeft(text, false)) {
            sum += advance(pieces(face, text, part.start(), part.end(), part.rightToLeft()));
        }
        return sum;
    }

    private static float advance(List<GlyphRun> runs) {
        float sum = 0;
        for (GlyphRun run : runs) {
            sum += run.advance();
        }
        return sum;
    }

    /** The runs of a text in one direction, from left to right. */
    List<GlyphRun> runs(Face face, String text, boolean rightToLeft) {
        List<GlyphRun> runs = joined(pieces(face, text, 0, text.length(), rightToLeft), rightToLeft);
        return rightToLeft ? runs.reversed() : runs;
    }

    /** Words and the blanks between them. */
    private List<GlyphRun> pieces(Face face, String text, int from, int to, boolean rightToLeft) {
        List<GlyphRun> pieces = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == ' ') {
                if (start < i) {
                    pieces.addAll(word(face, text, start, i, rightToLeft));
                }
                if (i < to) {
                    pieces.add(GlyphRun.blank(fonts.base(face)));
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    private List<GlyphRun> word(Face face, String text, int start, int end, boolean rightToLeft) {
        Word word = new Word(face, text.substring(start, end), rightToLeft);
        List<GlyphRun> shaped = known.get(word);
        if (shaped == null) {
            shaped = new ItemShaper(fonts, face, text, rightToLeft).shape(start, end);
            if (end - start <= LONGEST_KEPT) {
                if (known.size() >= KEPT) {
                    known.clear();
                }
                known.put(word, shaped);
            }
        }
        return shaped;
    }

    /** Neighbours of one kind become one run; a blank goes with what is before it. */
    private static List<GlyphRun> joined(List<GlyphRun> pieces, boolean rightToLeft) {
        List<GlyphRun> runs = new ArrayList<>();
        List<GlyphRun> alike = new ArrayList<>();
        for (GlyphRun piece : pieces) {
            GlyphRun last = alike.isEmpty() ? piece : alike.getLast();
            GlyphRun next = piece.isBlank() ? last.blank(piece.advance()) : piece;
            if (!last.isLike(next)) {
                runs.add(GlyphRun.join(alike, rightToLeft));
                alike.clear();
            }
            alike.add(next);
        }
        if (!alike.isEmpty()) {
            runs.add(GlyphRun.join(alike, rightToLeft));
        }
        return runs;
    }
}
