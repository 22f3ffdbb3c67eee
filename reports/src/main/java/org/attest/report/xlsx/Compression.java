package org.attest.report.xlsx;

/**
 * How entries are compressed.
 *
 * @param level that of {@link java.util.zip.Deflater}, whose bytes depend on the zlib of the machine; 0 is our own deflate
 */
public record Compression(int level) {
    /**
     * Our own: faster than level 1, and the same bytes everywhere. On tables of mixed columns (texts that come again, numbers,
     * dates) files are about as large as those of level 3, a tenth smaller than those of level 1 and a fifth larger than those
     * of level 6.
     */
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
