package org.attest.report.internal.xlsx.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.LongStream;

/** The records of a zip archive as bytes (PKWARE's APPNOTE.TXT 6.3.10, 4.3), in the form with 64 bits only where needed. */
final class Records {
    /** The most that a field of four bytes tells; the next number says that another field does. */
    static final long MOST = 0xFFFFFFFEL;

    private static final int MOST_ENTRIES = 0xFFFE;
    private static final int LOCAL = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int DEFLATED = 8;
    private static final short DATE_1980_01_01 = 0x21;
    private static final short PLAIN = 20;
    private static final short ZIP64 = 45;
    private static final short SIZES_64 = 1;

    private Records() {}

    static byte[] local(Entry entry) {
        byte[] record = new byte[30 + entry.nameBytes.length];
        ByteBuffer bytes = into(record).putInt(LOCAL).putShort(version(entry));
        putCommon(bytes, entry);
        // A streamed entry's are still 0 here: its descriptor tells them.
        bytes.putInt((int) entry.deflated).putInt((int) entry.size);
        bytes.putShort((short) entry.nameBytes.length).putShort((short) 0).put(entry.nameBytes);
        return record;
    }

    static byte[] descriptor(Entry entry) {
        boolean isHuge = isHuge(entry);
        byte[] record = new byte[isHuge ? 24 : 16];
        ByteBuffer bytes = into(record).putInt(DESCRIPTOR).putInt((int) entry.crc);
        if (isHuge) {
            bytes.putLong(entry.deflated).putLong(entry.size);
        } else {
            bytes.putInt((int) entry.deflated).putInt((int) entry.size);
        }
        return record;
    }

    static byte[] central(Entry entry) {
        long[] huge = LongStream.of(entry.size, entry.deflated, entry.offset)
                .filter(Records::isHuge)
                .toArray();
        int extra = huge.length == 0 ? 0 : 4 + huge.length * Long.BYTES;
        byte[] record = new byte[46 + entry.nameBytes.length + extra];
        ByteBuffer bytes = into(record).putInt(CENTRAL).putShort(version(entry)).putShort(version(entry));
        putCommon(bytes, entry);
        bytes.putInt(capped(entry.deflated)).putInt(capped(entry.size));
        bytes.putShort((short) entry.nameBytes.length).putShort((short) extra);
        // No comment, on the first disk, no attributes.
        bytes.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        bytes.putInt(capped(entry.offset)).put(entry.nameBytes);
        if (huge.length > 0) {
            bytes.putShort(SIZES_64).putShort((short) (huge.length * Long.BYTES));
            Arrays.stream(huge).forEach(bytes::putLong);
        }
        return record;
    }

    /** The end of the archive, for a directory of so many entries and bytes that begins at the offset. */
    static byte[] end(int entries, long size, long offset) {
        boolean isHuge = entries > MOST_ENTRIES || isHuge(size) || isHuge(offset);
        byte[] record = new byte[isHuge ? 98 : 22];
        ByteBuffer bytes = into(record);
        if (isHuge) {
            bytes.putInt(END_64).putLong(44).putShort(ZIP64).putShort(ZIP64);
            bytes.putInt(0)
                    .putInt(0)
                    .putLong(entries)
                    .putLong(entries)
                    .putLong(size)
                    .putLong(offset);
            bytes.putInt(LOCATOR_64).putInt(0).putLong(offset + size).putInt(1);
        }
        short count = (short) Math.min(entries, MOST_ENTRIES + 1);
        bytes.putInt(END)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(count)
                .putShort(count);
        bytes.putInt(capped(size)).putInt(capped(offset)).putShort((short) 0);
        return record;
    }

    static boolean isHuge(Entry entry) {
        return isHuge(entry.size) || isHuge(entry.deflated);
    }

    private static boolean isHuge(long value) {
        return value > MOST;
    }

    /** Excel calls an entry beyond 4 GiB damaged unless its local header, written before the size is known, says 4.5. */
    private static short version(Entry entry) {
        return entry.maybeHuge || isHuge(entry.offset) ? ZIP64 : PLAIN;
    }

    private static void putCommon(ByteBuffer bytes, Entry entry) {
        bytes.putShort((short) entry.flags).putShort((short) DEFLATED);
        bytes.putShort((short) 0).putShort(DATE_1980_01_01).putInt((int) entry.crc);
    }

    private static int capped(long value) {
        return (int) Math.min(value, MOST + 1);
    }

    private static ByteBuffer into(byte[] record) {
        return ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN);
    }
}
