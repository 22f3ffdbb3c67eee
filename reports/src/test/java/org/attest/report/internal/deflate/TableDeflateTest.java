package org.attest.report.internal.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableDeflateTest {
    private static final int WINDOW = Matches.FARTHEST;
    private static final int BLOCK = 256 << 10;

    static Stream<TableDeflate> compressors() {
        return Stream.of(new TableDeflate(Effort.FAST), new TableDeflate(Effort.COMPACT));
    }

    /** Deflates in blocks of the given length, each with the window before it, in no more room than was asked for. */
    private static byte[] deflate(TableDeflate compressor, byte[] content, int block) {
        byte[] all = {};
        for (int from = 0; from < content.length; from += block) {
            int length = Math.min(block, content.length - from);
            byte[] out = Arrays.copyOf(all, all.length + compressor.mostBytes(length));
            int end = compressor.deflate(content, Math.min(from, WINDOW), from, length, new Matches(), out, all.length);
            all = Arrays.copyOf(out, end);
        }
        byte[] ended = Arrays.copyOf(all, all.length + TableDeflate.LAST_BYTES);
        TableDeflate.end(ended, all.length);
        return ended;
    }

    private static byte[] inflate(byte[] deflated, int length) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(deflated);
            byte[] content = new byte[length + 1];
            int end = 0;
            int read = -1;
            while (read != 0) {
                read = inflater.inflate(content, end, content.length - end);
                end += read;
            }
            assertThat(inflater.finished()).isTrue();
            assertThat(inflater.getRemaining()).isZero();
            return Arrays.copyOf(content, end);
        } finally {
            inflater.end();
        }
    }

    private static void assertReadsBack(TableDeflate compressor, byte[] content, int block) throws DataFormatException {
        byte[] deflated = deflate(compressor, content, block);
        // Arrays.equals: AssertJ compares bytes one by one, boxed.
        assertThat(Arrays.equals(inflate(deflated, content.length), content))
                .as("%d bytes in blocks of %d by %s", content.length, block, compressor)
                .isTrue();
    }

    private static byte[] content(Random random, int kind, int length) {
        return switch (kind) {
            case 0 -> Bytes.random(random, length);
            case 1 -> Bytes.letters(random, length, 1);
            case 2 -> Bytes.letters(random, length, 2 + random.nextInt(20));
            case 3 -> Bytes.copies(random, length);
            default -> Bytes.sheet(random, length);
        };
    }

    @Test
    void reads_back_what_was_deflated() throws DataFormatException {
        Random random = new Random(1);
        List<TableDeflate> compressors = List.of(new TableDeflate(Effort.FAST), new TableDeflate(Effort.COMPACT));
        for (int i = 0; i < 5_000; i++) {
            TableDeflate compressor = compressors.get(i % 2);
            byte[] content = content(random, i % 5, random.nextInt(1 << random.nextInt(1, 16)));
            assertReadsBack(compressor, content, 1 + random.nextInt(content.length + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("compressors")
    void reads_back_blocks_of_every_size(TableDeflate compressor) throws DataFormatException {
        Random random = new Random(2);
        List<Integer> lengths = Stream.concat(
                        IntStream.rangeClosed(0, 40).boxed(),
                        Stream.of(
                                257, 258, 259, 516, 32_767, 32_768, 32_769, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK + 7))
                .toList();
        for (int length : lengths) {
            for (int kind = 0; kind < 5; kind++) {
                byte[] content = content(random, kind, length);
                assertReadsBack(compressor, content, BLOCK);
                assertReadsBack(compressor, content, Math.max(1, length / 3));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("compressors")
    void writes_nothing_for_nothing(TableDeflate compressor) {
        assertThat(compressor.deflate(new byte[9], 4, 4, 0, new Matches(), new byte[5], 3))
                .isEqualTo(3);
    }

    static Stream<Effort> efforts() {
        return Stream.of(Effort.FAST, Effort.COMPACT);
    }

    @ParameterizedTest
    @MethodSource("efforts")
    void gives_the_same_bytes_whatever_it_deflated_before(Effort effort) {
        Random random = new Random(3);
        byte[] content = Bytes.sheet(random, 100_000);
        byte[] expected = deflate(new TableDeflate(effort), content, 60_000);
        TableDeflate used = new TableDeflate(effort);
        // So many that the places counted on through all blocks pass the end of an int.
        byte[] before = Bytes.sheet(random, 50);
        byte[] room = new byte[used.mostBytes(before.length)];
        for (int i = 0; i < 70_000; i++) {
            assertThat(used.deflate(before, 0, 0, before.length, new Matches(), room, 0))
                    .isPositive();
        }
        assertThat(deflate(used, content, 60_000)).isEqualTo(expected);
        assertThat(deflate(used, content, 60_000)).isEqualTo(expected);
    }

    @Test
    void is_no_larger_than_level_1_of_zlib_on_a_sheet() {
        byte[] content = Bytes.sheet(new Random(4), 4 * BLOCK);
        int fast = deflate(new TableDeflate(Effort.FAST), content, BLOCK).length;
        assertThat(fast).isLessThanOrEqualTo(zlib(Deflater.BEST_SPEED, content)).isLessThan(content.length / 3);
    }

    /** Words in every third cell, numbers and codes in the others. */
    @Test
    void compact_is_smaller_than_fast_and_than_the_usual_level_of_zlib() {
        byte[] content = Bytes.sheet(new Random(8), BLOCK);
        int compact = deflate(new TableDeflate(Effort.COMPACT), content, BLOCK).length;
        assertThat(compact)
                .isLessThan(deflate(new TableDeflate(Effort.FAST), content, BLOCK).length)
                .isLessThan(zlib(6, content));
    }

    /** The length of what the JDK's zlib makes of it. */
    private static int zlib(int level, byte[] content) {
        Deflater deflater = new Deflater(level, true);
        deflater.setInput(content);
        deflater.finish();
        int length = deflater.deflate(new byte[content.length]);
        deflater.end();
        return length;
    }

    @Test
    void grows_what_cannot_be_compressed_by_one_percent_at_most() {
        byte[] content = Bytes.random(new Random(5), BLOCK);
        assertThat(deflate(new TableDeflate(Effort.FAST), content, BLOCK)).hasSizeLessThan(content.length / 100 * 101);
    }

    /** Bytes as frequent as Fibonacci's numbers have the deepest of all trees: 24 levels for the 25 of them. */
    @Test
    void reads_back_codes_that_were_too_long() throws DataFormatException {
        Random random = new Random(6);
        byte[] content = new byte[196_417];
        int end = 0;
        for (int symbol = 0, last = 0, frequency = 1; end < content.length; symbol++) {
            int stop = Math.min(end + frequency, content.length);
            Arrays.fill(content, end, stop, (byte) symbol);
            end = stop;
            int sum = last + frequency;
            last = frequency;
            frequency = sum;
        }
        for (int i = content.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            byte swapped = content[i];
            content[i] = content[other];
            content[other] = swapped;
        }
        assertReadsBack(new TableDeflate(Effort.FAST), content, content.length);
    }
}
