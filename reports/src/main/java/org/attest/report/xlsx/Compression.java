package org.attest.report.xlsx;

/**
 * How entries are compressed. The bytes of our own, {@link #FAST} and {@link #COMPACT}, are the same everywhere; guide page 8
 * has their sizes and times beside those of zlib.
 *
 * @param level that of {@link java.util.zip.Deflater}, whose bytes depend on the zlib of the machine; 0 or less is our own
 */
public record Compression(int level) {
    /** Our own: faster than zlib's level 1, and on tables of mixed columns smaller than its level 6. */
    public static final Compression FAST = new Compression(0);

    /** Our own, for files that are sent or kept: about as small as zlib's level 9, in less time. */
    public static final Compression COMPACT = new Compression(-1);

    private static final int SMALLEST = 9;

    public Compression {
        check(level, -1);
    }

    /** The JDK's zlib at a level from 1, fast, to 9, small. */
    public static Compression jdk(int level) {
        check(level, 1);
        return new Compression(level);
    }

    private static void check(int level, int least) {
        if (level < least || level > SMALLEST) {
            throw new IllegalArgumentException(
                    "compression: level is " + level + ", must be " + least + " to " + SMALLEST);
        }
    }
}
