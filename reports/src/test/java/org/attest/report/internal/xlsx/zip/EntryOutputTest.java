package org.attest.report.internal.xlsx.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.attest.report.internal.deflate.Bytes;
import org.attest.report.internal.deflate.Effort;
import org.attest.report.internal.deflate.Matches;
import org.attest.report.internal.deflate.TableDeflate;
import org.attest.report.xlsx.Compression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryOutputTest {
    private static final byte[] SHEET = Bytes.sheet(new Random(1), 5_000_000);

    /** The same on every JDK and machine: it changes only when our own deflate does. */
    private static final String DIGEST = "f920341d877a5ccb4ec9e55d295a2dea6d0a70044affa4d5a95753bf9698c26e";

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] twoSheets(Compression compression, int workers) {
        return Archives.write(compression, workers, archive -> {
            Archives.stream(archive.open("one", true), SHEET, EntryOutput.BLOCK + 77);
            archive.add("between", SHEET);
            Archives.stream(archive.open("two", false), SHEET, 50_000);
        });
    }

    private static long workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("deflate-"))
                .count();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void gives_the_same_bytes_with_any_number_of_workers(int workers) throws IOException {
        byte[] first = twoSheets(Compression.FAST, workers);
        assertThat(digest(first)).isEqualTo(DIGEST);
        assertThat(Archives.read(first).get("two")).isEqualTo(SHEET);
        for (int run = 0; run < 5; run++) {
            assertThat(digest(twoSheets(Compression.FAST, workers))).isEqualTo(DIGEST);
        }
        assertThat(digest(twoSheets(Compression.COMPACT, workers)))
                .isEqualTo(digest(twoSheets(Compression.COMPACT, 0)));
        assertThat(workers()).isZero();
    }

    @Test
    void takes_arrays_of_any_filling() throws IOException {
        Random random = new Random(2);
        int room = EntryOutput.BLOCK + EntryOutput.SLACK;
        for (int i = 0; i < 40; i++) {
            int each = i == 0 ? room : 1 + random.nextInt(1 << random.nextInt(8, 18));
            byte[] content = Bytes.copies(random, Math.min(500_000, random.nextInt(300 * each)));
            byte[] archive = Archives.write(
                    Compression.FAST, i % 3, target -> Archives.stream(target.open("a", false), content, each));
            assertThat(Archives.read(archive).get("a")).isEqualTo(content);
        }
    }

    @Test
    void starts_no_thread_for_one_block() {
        Archives.write(Compression.FAST, 3, archive -> {
            EntryOutput one = archive.open("one", false);
            one.next(one.limit());
            assertThat(workers()).isZero();
            one.close(one.start());
            EntryOutput two = archive.open("two", false);
            two.next(two.limit());
            two.next(two.start());
            assertThat(workers()).isZero();
            two.next(two.limit());
            assertThat(workers()).isEqualTo(3);
            two.close(two.limit());
        });
        assertThat(workers()).isZero();
    }

    /** A disk that is full after some bytes. */
    private static final class Full extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            if (bytes.size() + length > 500_000) {
                throw new IOException("disk is full");
            }
            bytes.write(from, offset, length);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void fails_as_the_stream_does_and_leaves_no_thread(int workers) throws IOException {
        try (Archive archive = new Archive(new Full(), Compression.FAST, workers)) {
            EntryOutput out = archive.open("sheet", false);
            assertThatThrownBy(() -> Archives.stream(out, SHEET, EntryOutput.BLOCK))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("disk is full");
            assertThatThrownBy(out::buffer)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("entry \"sheet\": is closed or has failed, must be open");
            assertThatThrownBy(archive::finish)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("archive: cannot finish while entry \"sheet\" is not complete");
        }
        assertThat(workers()).isZero();
    }

    private static final class Failing extends TableDeflate {
        Failing() {
            super(Effort.FAST);
        }

        @Override
        public int deflate(byte[] in, int window, int from, int length, Matches matches, byte[] out, int at) {
            throw new OutOfMemoryError("no room");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void fails_as_a_worker_does(int count) throws IOException {
        BufferPool pool = new BufferPool(Compression.FAST);
        Failing failing = new Failing();
        pool.put(failing);
        Workers workers = new Workers(pool, count);
        try (Archive archive = new Archive(OutputStream.nullOutputStream(), Compression.FAST, 0)) {
            EntryOutput out = new EntryOutput(archive, Entry.streamed("sheet", false, 0), pool, workers);
            assertThatThrownBy(() -> Archives.stream(out, SHEET, EntryOutput.BLOCK))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("java.io.IOException: entry \"sheet\": a block could not be deflated")
                    .hasRootCauseMessage("no room");
        } finally {
            workers.stop();
        }
        assertThat(workers()).isZero();
    }

    @Test
    void is_not_disturbed_by_an_interrupt() {
        Thread.currentThread().interrupt();
        byte[] archive = twoSheets(Compression.FAST, 1);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(digest(archive)).isEqualTo(DIGEST);
    }

    @Test
    void takes_nothing_after_the_archive_was_closed() throws IOException {
        Archive archive = new Archive(OutputStream.nullOutputStream(), Compression.COMPACT, 1);
        EntryOutput out = archive.open("sheet", false);
        archive.close();
        assertThatThrownBy(() -> out.next(out.limit())).isInstanceOf(IllegalStateException.class);
        archive.close();
    }

    @Test
    void refuses_an_end_outside_of_the_array() throws IOException {
        try (Archive archive = new Archive(OutputStream.nullOutputStream(), Compression.FAST, 0)) {
            EntryOutput out = archive.open("sheet", false);
            assertThatThrownBy(() -> out.next(out.start() - 1)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> out.next(out.limit() + EntryOutput.SLACK + 1))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }
}
