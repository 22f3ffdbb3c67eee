package org.attest.report.internal.deflate;

import java.util.Arrays;

/** A canonical Huffman code with a longest length, its bits in the order in which deflate sends them (RFC 1951, 3.2.2). */
final class HuffmanCode {
    /** Frequencies stand above the symbol in one long, so that sorting needs no comparator. */
    private static final int SYMBOL_BITS = 16;

    private static final int SYMBOL = (1 << SYMBOL_BITS) - 1;

    /** Fibonacci frequencies are the deepest tree; their sum passes 2^32 before this many levels. */
    private static final int DEEPEST = 64;

    final byte[] lengths;
    final int[] codes;
    private final int longest;
    private final long[] leaves;
    private final long[] nodes;
    private final int[] parents;
    private final int[] depths;
    private final int[] counts = new int[DEEPEST];
    private final int[] next = new int[DEEPEST];

    HuffmanCode(int symbols, int longest) {
        this.longest = longest;
        lengths = new byte[symbols];
        codes = new int[symbols];
        leaves = new long[symbols];
        nodes = new long[symbols];
        parents = new int[2 * symbols];
        depths = new int[2 * symbols];
    }

    /** The code of these lengths. */
    static HuffmanCode of(byte[] lengths) {
        HuffmanCode code = new HuffmanCode(lengths.length, 15);
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            code.lengths[symbol] = lengths[symbol];
            code.counts[lengths[symbol]]++;
        }
        code.assignCodes();
        return code;
    }

    /** Makes the code of these frequencies; a symbol of frequency 0 has length 0, but there are always two with a code. */
    void build(int[] frequencies) {
        int used = sort(frequencies);
        measure(used);
        countLengths(used);
        assignLengths();
        assignCodes();
    }

    private int sort(int[] frequencies) {
        int used = 0;
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (frequencies[symbol] != 0) {
                leaves[used++] = leaf(frequencies[symbol], symbol);
            }
        }
        // Readers may refuse a code that leaves bits without a meaning.
        for (int symbol = 0; used < 2; symbol++) {
            if (frequencies[symbol] == 0) {
                leaves[used++] = leaf(1, symbol);
            }
        }
        Arrays.sort(leaves, 0, used);
        return used;
    }

    private static long leaf(int frequency, int symbol) {
        return ((long) frequency << SYMBOL_BITS) | symbol;
    }

    /** Two queues, both rising: the leaves as sorted, and the nodes in the order in which they are made. */
    private void measure(int used) {
        int leaf = 0;
        int node = 0;
        for (int made = 0; made < used - 1; made++) {
            long sum = 0;
            for (int child = 0; child < 2; child++) {
                if (leaf < used && (node == made || (leaves[leaf] >>> SYMBOL_BITS) <= nodes[node])) {
                    sum += leaves[leaf] >>> SYMBOL_BITS;
                    parents[leaf++] = used + made;
                } else {
                    sum += nodes[node];
                    parents[used + node++] = used + made;
                }
            }
            nodes[made] = sum;
        }
        int root = 2 * used - 2;
        depths[root] = 0;
        for (int i = root - 1; i >= 0; i--) {
            depths[i] = depths[parents[i]] + 1;
        }
    }

    /** Where leaves hang too deep, pairs are moved up to hang beside the next leaf above that has room to split. */
    private void countLengths(int used) {
        Arrays.fill(counts, 0);
        for (int leaf = 0; leaf < used; leaf++) {
            counts[Math.min(depths[leaf], longest)]++;
        }
        long taken = 0;
        for (int length = 1; length <= longest; length++) {
            taken += (long) counts[length] << (longest - length);
        }
        for (; taken > (1L << longest); taken--) {
            int length = longest - 1;
            while (counts[length] == 0) {
                length--;
            }
            counts[length]--;
            counts[length + 1] += 2;
            counts[longest]--;
        }
    }

    private void assignLengths() {
        Arrays.fill(lengths, (byte) 0);
        int leaf = 0;
        for (int length = longest; length > 0; length--) {
            for (int i = 0; i < counts[length]; i++) {
                lengths[(int) leaves[leaf++] & SYMBOL] = (byte) length;
            }
        }
    }

    private void assignCodes() {
        int code = 0;
        for (int length = 1; length <= longest; length++) {
            code = (code + counts[length - 1]) << 1;
            next[length] = code;
        }
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            int length = lengths[symbol];
            if (length != 0) {
                codes[symbol] = Integer.reverse(next[length]++) >>> (Integer.SIZE - length);
            }
        }
    }
}
