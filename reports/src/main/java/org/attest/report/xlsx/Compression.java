package org.attest.report.xlsx;

/**
 * How entries are compressed.
 *
 * @param level that of {@link java.util.zip.Deflater}, whose bytes depend on the zlib of the machine; 0 is our own deflate
 */
public record Compression(int level) {
    /** Our own: faster than level 1, about as small as level 3 on sheets, and the same bytes everywhere. */
    public static final Compression FAST = new Compression(0);

    private static final int SMALLEST = 9;

    public Compression {
        check(level, 0);
    }

    /** The JDK's zlib at a level from 1, fast, to 9, small. */
    public static Compression jdk(int level) {
        check(level, 1);
        return new Compression(level);
    }

    public boolean isFast() {
        return level == 0;
    }

    private static void check(int level, int least) {
        if (level < least || level > SMALLEST) {
            throw new IllegalArgumentException(
                    "compression: level is " + level + ", must be " + least + " to " + SMALLEST);
        }
    }
}
