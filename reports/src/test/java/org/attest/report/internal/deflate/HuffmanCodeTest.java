package org.attest.report.internal.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HuffmanCodeTest {
    private static HuffmanCode build(int longest, int... frequencies) {
        HuffmanCode code = new HuffmanCode(frequencies.length, longest);
        code.build(frequencies);
        return code;
    }

    private static long bits(HuffmanCode code, int... frequencies) {
        return IntStream.range(0, frequencies.length)
                .mapToLong(symbol -> (long) frequencies[symbol] * code.lengths[symbol])
                .sum();
    }

    /** As the textbook has it: the two rarest become one until one is left. */
    private static long fewestBits(int... frequencies) {
        PriorityQueue<Long> queue = new PriorityQueue<>();
        IntStream.of(frequencies).filter(frequency -> frequency > 0).forEach(frequency -> queue.add((long) frequency));
        long bits = 0;
        while (queue.size() > 1) {
            long sum = queue.remove() + queue.remove();
            bits += sum;
            queue.add(sum);
        }
        return bits;
    }

    /** Complete: every sequence of bits means something; and no code is the beginning of another. */
    private static void assertComplete(HuffmanCode code, int longest) {
        boolean[] taken = new boolean[1 << longest];
        for (int symbol = 0; symbol < code.lengths.length; symbol++) {
            int length = code.lengths[symbol];
            assertThat(length).isBetween(0, longest);
            if (length > 0) {
                for (int rest = 0; rest < (1 << (longest - length)); rest++) {
                    int bits = code.codes[symbol] | (rest << length);
                    assertThat(taken[bits]).isFalse();
                    taken[bits] = true;
                }
            }
        }
        assertThat(taken).doesNotContain(false);
    }

    @Test
    void is_the_code_of_the_standard() {
        // RFC 1951, 3.2.2: lengths (3, 3, 3, 3, 3, 2, 4, 4) have the codes 010, 011, 100, 101, 110, 00, 1110, 1111.
        HuffmanCode code = build(15, 10, 10, 10, 10, 10, 20, 5, 5);
        assertThat(code.lengths).containsExactly(3, 3, 3, 3, 3, 2, 4, 4);
        assertThat(code.codes).containsExactly(0b010, 0b110, 0b001, 0b101, 0b011, 0b00, 0b0111, 0b1111);
    }

    @Test
    void is_as_short_as_can_be() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            int[] frequencies = random.ints(2 + random.nextInt(285), 0, 200).toArray();
            frequencies[0]++;
            frequencies[1]++;
            HuffmanCode code = build(15, frequencies);
            assertComplete(code, 15);
            assertThat(bits(code, frequencies)).isEqualTo(fewestBits(frequencies));
        }
    }

    @Test
    void keeps_its_longest_length() {
        int[] fibonacci = new int[40];
        fibonacci[0] = 1;
        fibonacci[1] = 1;
        for (int i = 2; i < fibonacci.length; i++) {
            fibonacci[i] = fibonacci[i - 1] + fibonacci[i - 2];
        }
        HuffmanCode free = build(39, fibonacci);
        assertThat(free.lengths).contains(39);
        for (int longest = 6; longest <= 15; longest++) {
            HuffmanCode code = build(longest, fibonacci);
            assertThat(code.lengths).contains(longest);
            assertComplete(code, longest);
            assertThat(bits(code, fibonacci)).isLessThan(bits(free, fibonacci) * 5 / 2);
        }
    }

    @Test
    void has_two_symbols_at_least() {
        assertThat(build(15, 0, 0, 0).lengths).containsExactly(1, 1, 0);
        assertThat(build(15, 7, 0, 0).lengths).containsExactly(1, 1, 0);
        assertThat(build(15, 0, 0, 7).lengths).containsExactly(1, 0, 1);
    }
}
