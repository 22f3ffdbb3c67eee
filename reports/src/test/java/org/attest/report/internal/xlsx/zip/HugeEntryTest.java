package org.attest.report.internal.xlsx.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.attest.report.internal.deflate.Bytes;
import org.attest.report.xlsx.Compression;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("large")
class HugeEntryTest {
    private static final long FOUR_GIB = 1L << 32;
    private static final byte[] BLOCK = new byte[EntryOutput.BLOCK];

    static {
        byte[] head = Bytes.sheet(new Random(1), 1000);
        System.arraycopy(head, 0, BLOCK, 0, head.length);
        Arrays.fill(BLOCK, head.length, BLOCK.length, (byte) ' ');
    }

    @TempDir
    Path folder;

    /** Some bytes more than 4 GiB. */
    private static void fill(EntryOutput out) {
        for (long size = 0; size < FOUR_GIB; size += BLOCK.length) {
            System.arraycopy(BLOCK, 0, out.buffer(), out.start(), BLOCK.length);
            out.next(out.limit());
        }
        out.buffer()[out.start()] = '.';
        out.close(out.start() + 1);
    }

    @Test
    void is_read_back_with_its_size() throws IOException {
        Path file = folder.resolve("huge.zip");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Archive archive = new Archive(out, Compression.FAST, 1)) {
            fill(archive.open("huge", true));
            archive.add("small", BLOCK);
            archive.finish();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry huge = zip.getEntry("huge");
            assertThat(huge.getSize()).isEqualTo(FOUR_GIB + 1);
            assertThat(zip.getInputStream(zip.getEntry("small")).readAllBytes()).isEqualTo(BLOCK);
            try (InputStream in = zip.getInputStream(huge)) {
                byte[] read = new byte[BLOCK.length];
                for (long size = 0; size < FOUR_GIB; size += BLOCK.length) {
                    in.readNBytes(read, 0, read.length);
                    if (!Arrays.equals(read, BLOCK)) {
                        throw new AssertionError("other bytes from " + size + " on");
                    }
                }
                assertThat(in.readAllBytes()).containsExactly('.');
            }
        }
    }

    @Test
    void is_refused_where_none_was_awaited() throws IOException {
        try (Archive archive = new Archive(OutputStream.nullOutputStream(), Compression.FAST, 1)) {
            EntryOutput out = archive.open("xl/worksheets/sheet1.xml", false);
            assertThatThrownBy(() -> fill(out))
                    .isInstanceOf(UncheckedIOException.class)
                    .cause()
                    .isInstanceOf(IOException.class)
                    .hasMessage("entry \"xl/worksheets/sheet1.xml\": has 4294967296 bytes,"
                            + " must have at most 4294967294 where it was not opened as maybe huge");
        }
    }
}
