package org.attest.report.internal.xlsx.zip;

import java.util.Arrays;
import java.util.zip.CRC32;
import org.attest.report.internal.deflate.Compressor;

/** A precompressed entry: it is deflated already; archives and threads may share it, for it never changes. */
public final class PrecompressedEntry {
    final String name;
    final byte[] deflated;
    final long crc;

    /** Before it was deflated. */
    final int size;

    private PrecompressedEntry(String name, byte[] deflated, long crc, int size) {
        this.name = name;
        this.deflated = deflated;
        this.crc = crc;
        this.size = size;
    }

    /** In blocks: what a compressor holds for one grows with it. */
    static PrecompressedEntry of(String name, byte[] content, Compressor compressor) {
        int blocks = content.length / EntryOutput.BLOCK + 1;
        byte[] out = {};
        int end = 0;
        for (int i = 0; i < blocks; i++) {
            int from = i * EntryOutput.BLOCK;
            int length = Math.min(content.length - from, EntryOutput.BLOCK);
            int most = end + compressor.mostBytes(length);
            if (out.length < most) {
                out = Arrays.copyOf(out, Math.max(most, 2 * end));
            }
            end = compressor.deflate(content, Math.min(from, EntryOutput.WINDOW), from, length, out, end);
        }
        byte[] deflated = Arrays.copyOf(out, end + Compressor.LAST_BYTES);
        Compressor.end(deflated, end);
        CRC32 crc = new CRC32();
        crc.update(content);
        return new PrecompressedEntry(name, deflated, crc.getValue(), content.length);
    }
}
