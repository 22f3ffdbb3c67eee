package org.attest.report.internal.pdf.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;

/** What a TrueType file says of itself: which characters it has, how wide its glyphs are, whether it may be embedded. */
final class Sfnt {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int TRUE_TYPE_OF_APPLE = 0x74727565;
    private static final int COLLECTION = 0x74746366;
    private static final int POSTSCRIPT = 0x4F54544F;

    /** OS/2 fsType: restricted licence, no subsets, bitmaps only. */
    private static final int FORBIDDEN = 0x0302;

    private static final int WINDOWS = 3;
    private static final int UNICODE_BMP = 1;
    private static final int UNICODE_FULL = 10;

    private final Where where;
    private final ByteBuffer bytes;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int[] advances;

    /** By glyph. */
    private final int[] codeOf;

    /** By character. */
    private char[] glyphs = {};

    Sfnt(String file, byte[] font) {
        where = Where.of("font", file);
        bytes = ByteBuffer.wrap(font);
        try {
            readTables();
            refuseForbidden();
            advances = readAdvances();
            int map = characterMap().orElseThrow(() -> refusal("has no Unicode character map, must have one"));
            codeOf = new int[advances.length];
            if (u16(map) == 12) {
                readGroups(map);
            } else {
                readSegments(map);
            }
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | ArithmeticException e) {
            throw new RenderException(where, "is broken: a table ends too early, must be a whole TrueType font", e);
        }
    }

    /** The glyph of a character; 0 when the font has none. */
    int glyph(int codePoint) {
        return codePoint < glyphs.length ? glyphs[codePoint] : 0;
    }

    /** How many it has. */
    int glyphs() {
        return advances.length;
    }

    /** In thousandths of the size, cut off as OpenPDF does it: these are the widths that a file tells its readers. */
    int advance(int glyph) {
        return advances[glyph];
    }

    /** Whether it shows nothing. */
    boolean isEmpty(int glyph) {
        int loca = table("loca");
        boolean isLong = u16(table("head") + 50) == 1;
        return isLong
                ? bytes.getInt(loca + 4 * glyph) == bytes.getInt(loca + 4 * glyph + 4)
                : u16(loca + 2 * glyph) == u16(loca + 2 * glyph + 2);
    }

    /** The first character that has this glyph; 0 when it comes of shaping only. */
    int codeOf(int glyph) {
        return codeOf[glyph];
    }

    private void readTables() {
        switch (bytes.limit() < 12 ? 0 : bytes.getInt(0)) {
            case TRUE_TYPE, TRUE_TYPE_OF_APPLE -> {
                for (int i = 0; i < u16(4); i++) {
                    int entry = 12 + 16 * i;
                    byte[] tag = new byte[4];
                    bytes.get(entry, tag);
                    tables.put(new String(tag, StandardCharsets.ISO_8859_1), bytes.getInt(entry + 8));
                }
            }
            case COLLECTION -> throw refusal("is a collection of fonts (.ttc), must be a single TrueType font (.ttf)");
            case POSTSCRIPT -> throw noOutlines();
            default -> throw refusal("is no TrueType font, must be one (.ttf)");
        }
        if (!tables.containsKey("glyf") || !tables.containsKey("loca")) {
            throw noOutlines();
        }
    }

    private RenderException noOutlines() {
        return refusal("has no TrueType outlines, must have the tables glyf and loca (CFF outlines are not supported)");
    }

    private void refuseForbidden() {
        int rights = tables.containsKey("OS/2") ? u16(table("OS/2") + 8) : 0;
        if ((rights & FORBIDDEN) != 0) {
            throw refusal("may not be embedded in part (its fsType is " + rights + "), must be a font that may");
        }
    }

    private int[] readAdvances() {
        int unitsPerEm = u16(table("head") + 18);
        int measured = u16(table("hhea") + 34);
        int[] widths = new int[u16(table("maxp") + 4)];
        for (int glyph = 0; glyph < widths.length; glyph++) {
            widths[glyph] = u16(table("hmtx") + 4 * Math.min(glyph, measured - 1)) * 1000 / unitsPerEm;
        }
        return widths;
    }

    private Optional<Integer> characterMap() {
        int cmap = table("cmap");
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < u16(cmap + 2); i++) {
            int entry = cmap + 4 + 8 * i;
            int map = cmap + bytes.getInt(entry + 4);
            if (u16(entry) == WINDOWS && u16(entry + 2) == UNICODE_FULL && u16(map) == 12) {
                return Optional.of(map);
            }
            if (u16(entry) == WINDOWS && u16(entry + 2) == UNICODE_BMP && u16(map) == 4) {
                found = Optional.of(map);
            }
        }
        return found;
    }

    private void readGroups(int map) {
        for (int i = 0; i < bytes.getInt(map + 12); i++) {
            int group = map + 16 + 12 * i;
            int first = bytes.getInt(group);
            int last = Math.min(bytes.getInt(group + 4), Character.MAX_CODE_POINT);
            for (int code = first; code <= last; code++) {
                put(code, bytes.getInt(group + 8) + code - first);
            }
        }
    }

    private void readSegments(int map) {
        int twice = u16(map + 6);
        int ends = map + 14;
        int starts = ends + twice + 2;
        for (int i = 0; i < twice; i += 2) {
            int offset = u16(starts + 2 * twice + i);
            for (int code = u16(starts + i); code <= u16(ends + i) && code < Character.MAX_VALUE; code++) {
                int at = starts + 2 * twice + i + offset + 2 * (code - u16(starts + i));
                int base = offset == 0 ? code : u16(at);
                int glyph = base == 0 ? 0 : (base + u16(starts + twice + i)) & 0xFFFF;
                if (glyph != 0) {
                    put(code, glyph);
                }
            }
        }
    }

    private void put(int code, int glyph) {
        codeOf[glyph] = codeOf[glyph] == 0 ? code : Math.min(code, codeOf[glyph]);
        if (code >= glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, Math.max(code + 1, glyphs.length * 3 / 2));
        }
        glyphs[code] = (char) glyph;
    }

    private int table(String tag) {
        Integer at = tables.get(tag);
        if (at == null) {
            throw refusal("has no table " + tag + ", must have one");
        }
        return at;
    }

    private int u16(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private RenderException refusal(String what) {
        return new RenderException(where, what);
    }
}
