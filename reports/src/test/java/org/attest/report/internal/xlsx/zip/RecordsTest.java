package org.attest.report.internal.xlsx.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.attest.report.xlsx.Compression;
import org.junit.jupiter.api.Test;

class RecordsTest {
    private static final long LIMIT = 0xFFFF_FFFEL;

    private static Entry entry(long size, long deflated, long offset) {
        Entry entry = Entry.streamed("name", false, offset);
        entry.size = size;
        entry.deflated = deflated;
        return entry;
    }

    private static ByteBuffer central(long size, long deflated, long offset) {
        return ByteBuffer.wrap(Records.central(entry(size, deflated, offset))).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void have_four_bytes_while_these_are_enough() {
        ByteBuffer record = central(LIMIT, LIMIT - 1, LIMIT - 2);
        assertThat(record.capacity()).isEqualTo(46 + 4);
        assertThat(record.getShort(6)).isEqualTo((short) 20);
        assertThat(record.getInt(20)).isEqualTo((int) (LIMIT - 1));
        assertThat(record.getInt(24)).isEqualTo((int) LIMIT);
        assertThat(record.getInt(42)).isEqualTo((int) (LIMIT - 2));
        assertThat(Records.descriptor(entry(LIMIT, LIMIT, 0))).hasSize(16);
    }

    @Test
    void have_eight_bytes_for_what_is_huge_and_only_for_that() {
        ByteBuffer size = central(LIMIT + 1, 7, 8);
        assertThat(size.capacity()).isEqualTo(46 + 4 + 12);
        assertThat(size.getInt(20)).isEqualTo(7);
        assertThat(size.getInt(24)).isEqualTo(-1);
        assertThat(size.getShort(30)).isEqualTo((short) 12);
        assertThat(size.getInt(42)).isEqualTo(8);
        assertThat(size.getShort(50)).isEqualTo((short) 1);
        assertThat(size.getShort(52)).isEqualTo((short) 8);
        assertThat(size.getLong(54)).isEqualTo(LIMIT + 1);
        ByteBuffer all = central(LIMIT + 3, LIMIT + 2, LIMIT + 1);
        assertThat(all.getShort(6)).isEqualTo((short) 45);
        assertThat(all.getShort(52)).isEqualTo((short) 24);
        assertThat(all.getLong(54)).isEqualTo(LIMIT + 3);
        assertThat(all.getLong(62)).isEqualTo(LIMIT + 2);
        assertThat(all.getLong(70)).isEqualTo(LIMIT + 1);
        assertThat(Records.descriptor(entry(1, LIMIT + 1, 0))).hasSize(24);
        assertThat(Records.end(1, 50, LIMIT + 1)).hasSize(98);
        assertThat(Records.end(1, 50, LIMIT)).hasSize(22);
    }

    @Test
    void are_refused_for_what_is_huge_without_notice() throws IOException {
        try (Archive archive = new Archive(OutputStream.nullOutputStream(), Compression.FAST, 0)) {
            archive.checkSize(entry(LIMIT, LIMIT, 0));
            assertThatThrownBy(() -> archive.checkSize(entry(LIMIT + 1, 9, 0)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("entry \"name\": has 4294967295 bytes,"
                            + " must have at most 4294967294 where it was not opened as maybe huge");
            assertThatThrownBy(() -> archive.checkSize(entry(9, LIMIT + 1, 0)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("entry \"name\": has 4294967295 deflated bytes,"
                            + " must have at most 4294967294 where it was not opened as maybe huge");
        }
    }
}
