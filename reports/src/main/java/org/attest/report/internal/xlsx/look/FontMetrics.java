package org.attest.report.internal.xlsx.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.StringTokenizer;

/** How wide letters are: those of Liberation Sans, as Arial's; of others East Asian and emoji 1 em, marks none, else 0.6. */
public final class FontMetrics {
    /** In units of the font, as are all widths here. */
    public static final int EM = 2048;

    /** From one line to the next: ascent, descent and line gap of both faces (their hhea tables). */
    public static final int LINE = 1854 + 434 + 67;

    public static final FontMetrics REGULAR = of("regular.txt");
    public static final FontMetrics BOLD = of("bold.txt");

    private static final int OTHERS = EM * 6 / 10;
    private static final int BLOCK = 256;
    private static final short LACKING = -1;

    private final short[][] blocks = new short[Character.MAX_VALUE / BLOCK + 1][];
    private final int[] latin = new int[BLOCK];

    private FontMetrics(StringTokenizer table) {
        int letter = 0;
        while (table.hasMoreTokens()) {
            String entry = table.nextToken();
            if (entry.startsWith("U+")) {
                letter = Integer.parseInt(entry, 2, entry.length(), 16);
                continue;
            }
            int times = entry.indexOf('*');
            int width = Integer.parseInt(entry, 0, times < 0 ? entry.length() : times, 10);
            int end = letter + (times < 0 ? 1 : Integer.parseInt(entry, times + 1, entry.length(), 10));
            for (; letter < end; letter++) {
                put(letter, width);
            }
        }
        Arrays.setAll(latin, this::width);
    }

    private static FontMetrics of(String resource) {
        try (InputStream in =
                FontMetrics.class.getResourceAsStream("/org/attest/report/internal/xlsx/metrics/" + resource)) {
            byte[] table = Objects.requireNonNull(in, resource).readAllBytes();
            return new FontMetrics(new StringTokenizer(new String(table, StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException("a table of letter widths could not be read", e);
        }
    }

    private void put(int letter, int width) {
        short[] block = blocks[letter / BLOCK];
        if (block == null) {
            block = new short[BLOCK];
            Arrays.fill(block, LACKING);
            blocks[letter / BLOCK] = block;
        }
        block[letter % BLOCK] = (short) (isMark(letter) ? 0 : width);
    }

    public int width(int codePoint) {
        if (codePoint <= Character.MAX_VALUE) {
            short[] block = blocks[codePoint / BLOCK];
            if (block != null && block[codePoint % BLOCK] != LACKING) {
                return block[codePoint % BLOCK];
            }
        }
        if (isMark(codePoint) || Character.getType(codePoint) == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? EM : OTHERS;
    }

    /** Of a text in one line. */
    public int width(String text) {
        int[] widths = latin;
        int length = text.length();
        int sum = 0;
        for (int i = 0; i < length; i++) {
            char letter = text.charAt(i);
            if (letter >= BLOCK) {
                return sum + widthFrom(text, i);
            }
            sum += widths[letter];
        }
        return sum;
    }

    private int widthFrom(String text, int start) {
        int sum = 0;
        int letter;
        for (int i = start; i < text.length(); i += Character.charCount(letter)) {
            letter = text.codePointAt(i);
            sum += letter < BLOCK ? latin[letter] : width(letter);
        }
        return sum;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** East Asian letters and emoji ("East Asian Width", UAX 11), by their blocks. */
    public static boolean isWide(int codePoint) {
        if (codePoint < 0x1100) {
            return false;
        }
        return codePoint <= 0x115F
                || isIn(codePoint, 0x2300, 0x23FF)
                || isIn(codePoint, 0x2600, 0x27BF)
                || isIn(codePoint, 0x2B00, 0x2BFF)
                || isIn(codePoint, 0x2E80, 0xA4CF)
                || isIn(codePoint, 0xA960, 0xA97F)
                || isIn(codePoint, 0xAC00, 0xD7A3)
                || isIn(codePoint, 0xF900, 0xFAFF)
                || isIn(codePoint, 0xFE30, 0xFE6F)
                || isIn(codePoint, 0xFF01, 0xFF60)
                || isIn(codePoint, 0xFFE0, 0xFFE6)
                || isIn(codePoint, 0x1B000, 0x1B2FF)
                || codePoint >= 0x1F000;
    }

    private static boolean isIn(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }
}
