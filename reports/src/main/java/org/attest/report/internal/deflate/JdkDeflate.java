package org.attest.report.internal.deflate;

import java.util.zip.Deflater;

/** The deflate of the JDK, zlib, for those who want smaller files at the cost of time. */
public final class JdkDeflate implements Compressor {
    private final Deflater deflater;

    public JdkDeflate(int level) {
        deflater = new Deflater(level, true);
    }

    @Override
    public int deflate(byte[] in, int window, int from, int length, Matches matches, byte[] out, int at) {
        if (length == 0) {
            return at;
        }
        deflater.reset();
        if (window > 0) {
            deflater.setDictionary(in, from - window, window);
        }
        deflater.setInput(in, from, length);
        int end = at + deflater.deflate(out, at, out.length - at, Deflater.SYNC_FLUSH);
        if (end == out.length) {
            throw new IllegalArgumentException("block of " + length + " bytes: room is " + (out.length - at)
                    + " bytes, must be at least " + mostBytes(length));
        }
        return end;
    }

    /** More than zlib's own deflateBound for any level, and its mark of a sync. */
    @Override
    public int mostBytes(int length) {
        return length + length / 8 + length / 64 + 64;
    }

    @Override
    public void release() {
        deflater.end();
    }
}
