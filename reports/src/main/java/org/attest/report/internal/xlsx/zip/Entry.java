package org.attest.report.internal.xlsx.zip;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** An entry as the zip's headers tell it: its name, how it is read, and where it begins. */
final class Entry {
    private static final int STREAMED = 1 << 3;
    private static final int UTF_8 = 1 << 11;
    private static final int MOST_NAME_BYTES = 0xFFFF;

    final String name;
    final byte[] nameBytes;
    final int flags;
    final boolean maybeHuge;
    final long offset;
    long crc;
    long deflated;
    long size;

    private Entry(String name, boolean isStreamed, boolean maybeHuge, long offset) {
        this.name = name;
        nameBytes = name.getBytes(StandardCharsets.UTF_8);
        if (nameBytes.length > MOST_NAME_BYTES) {
            throw new IllegalArgumentException(
                    "entry: name has " + nameBytes.length + " bytes, must have at most " + MOST_NAME_BYTES);
        }
        flags = (isStreamed ? STREAMED : 0) | (nameBytes.length > name.length() ? UTF_8 : 0);
        this.maybeHuge = maybeHuge;
        this.offset = offset;
    }

    static Entry streamed(String name, boolean maybeHuge, long offset) {
        return new Entry(name, true, maybeHuge, offset);
    }

    static Entry whole(String name, byte[] content, int deflated, long offset) {
        Entry entry = new Entry(name, false, false, offset);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.crc = sum.getValue();
        entry.deflated = deflated;
        entry.size = content.length;
        return entry;
    }
}
