package org.attest.report.internal.pdf.text;

/** Characters that say how others are to be set and are never seen themselves, such as a zero width joiner. */
final class Ignorable {
    private Ignorable() {}

    static boolean is(int c) {
        return c == 0x00AD
                || c == 0x034F
                || c == 0x061C
                || c == 0x17B4
                || c == 0x17B5
                || within(c, 0x180B, 0x180F)
                || within(c, 0x200B, 0x200F)
                || within(c, 0x202A, 0x202E)
                || within(c, 0x2060, 0x206F)
                || within(c, 0xFE00, 0xFE0F)
                || c == 0xFEFF
                || within(c, 0xE0000, 0xE0FFF);
    }

    /** Of these, the ones that change how their neighbours are shaped. */
    static boolean shapes(int c) {
        return c == 0x200C
                || c == 0x200D
                || c == 0x034F
                || within(c, 0x180B, 0x180F)
                || within(c, 0xFE00, 0xFE0F)
                || within(c, 0xE0100, 0xE01EF);
    }

    private static boolean within(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
