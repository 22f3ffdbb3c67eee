package org.attest.report.internal.xlsx.zip;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A deflate for repetitive text: one look for a match at each place, taken when it is there (LZ77), and one dynamic Huffman
 * block per call (RFC 1951). The bytes depend on the input alone.
 */
public final class FastDeflate implements Compressor {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int HASH_BITS = 14;

    /** Of the bytes read, the first six are hashed: shorter matches of this text are seldom worth their bits. */
    private static final int UNHASHED_BITS = 16;

    private static final long FIBONACCI = 0x9E3779B185EBCA87L;

    /** Of the window, every fourth place is remembered: more cost time and found no more. */
    private static final int WINDOW_STEP = 4;

    /** So many bytes are looked at at once, so that no search begins among the last ones of a block. */
    private static final int WORD = Long.BYTES;

    /** How many places are passed over at most, where nothing was found for a while. */
    private static final int LONGEST_STRIDE = 3;

    /** Blocks of fewer symbols take the fixed code: parts of a workbook that are small. */
    private static final int FEW_TOKENS = 400;

    private static final int SHORTEST = 3;

    /** By hash: the last place with it, counted on through all blocks so that the table need not be cleared for each. */
    private final int[] places = new int[1 << HASH_BITS];

    /** What is added to a place in the block; old places are thereby too far away to be referred to. */
    private int base = Symbols.FARTHEST_MATCH + 1;

    /** Whether the hashes of what stands before the block are known. */
    private boolean remembered;

    private int[] tokens = {};
    private int size;
    private final int[] literalFrequencies = new int[Symbols.LITERALS_AND_LENGTHS];
    private final int[] distanceFrequencies = new int[Symbols.DISTANCES];
    private final BlockCodes codes = new BlockCodes();
    private final CodeLengths head = new CodeLengths();
    private final BitOutput bits = new BitOutput();

    @Override
    public int deflate(byte[] in, int window, int from, int length, Matches matches, byte[] out, int at) {
        if (length == 0) {
            return at;
        }
        if (tokens.length < length) {
            // Blocks of one entry differ a little: the first one makes room for the others.
            tokens = new int[length + length / 16];
        }
        int end = from + length;
        if (base > Integer.MAX_VALUE - 2 * Symbols.FARTHEST_MATCH - end) {
            Arrays.fill(places, 0);
            base = Symbols.FARTHEST_MATCH + 1;
        }
        Arrays.fill(literalFrequencies, 0);
        Arrays.fill(distanceFrequencies, 0);
        literalFrequencies[Symbols.END] = 1;
        size = 0;
        remembered = false;
        take(in, from, Math.min(window, Symbols.FARTHEST_MATCH), end, matches);
        base += end + Symbols.FARTHEST_MATCH + 1;
        return write(out, at);
    }

    /** Symbols cost no more than in deflate's fixed code, 9 bits for a byte; the head is far below the rest. */
    @Override
    public int mostBytes(int length) {
        return length + length / 8 + 2048;
    }

    private static int hash(long word) {
        return (int) (((word << UNHASHED_BITS) * FIBONACCI) >>> (Long.SIZE - HASH_BITS));
    }

    /** Takes what is known as it is, and searches between where there may be something to find. */
    private void take(byte[] in, int from, int window, int end, Matches matches) {
        int i = from;
        boolean searched = true;
        for (int known = 0; i < end; known++) {
            int next = Math.min(matches.place(known), end);
            if (!searched) {
                i = literals(in, i, next);
            } else if (i < next) {
                remember(in, from - window, Math.min(from, end - WORD));
                i = search(in, i, next, end);
            }
            if (next < end) {
                // A match that was found may have run into what is known.
                int length = (matches.token(known) >>> 16) - (i - next);
                searched = matches.token(known) == 0;
                if (length >= SHORTEST) {
                    match(length, matches.token(known) & 0xFFFF);
                    i += length;
                }
            }
        }
    }

    private int literals(byte[] in, int from, int end) {
        int at = size;
        for (int i = from; i < end; i++) {
            int literal = in[i] & 0xFF;
            tokens[at++] = literal;
            literalFrequencies[literal]++;
        }
        size = at;
        return Math.max(from, end);
    }

    private void match(int length, int distance) {
        tokens[size++] = (length << 16) | distance;
        literalFrequencies[Symbols.FIRST_LENGTH + Symbols.ofLength(length)]++;
        distanceFrequencies[Symbols.ofDistance(distance)]++;
    }

    /** Looks for matches that begin in a stretch, and returns the end of the last one where it goes further. */
    private int search(byte[] in, int from, int to, int end) {
        int[] places = this.places;
        int base = this.base;
        int last = Math.min(to, end - WORD);
        int i = from;
        int misses = 0;
        while (i < last) {
            long word = (long) LONG.get(in, i);
            int hash = hash(word);
            int distance = base + i - places[hash];
            places[hash] = base + i;
            if (distance <= Symbols.FARTHEST_MATCH) {
                long difference = word ^ (long) LONG.get(in, i - distance);
                if ((int) difference == 0) {
                    int length = difference != 0
                            ? Long.numberOfTrailingZeros(difference) >>> 3
                            : matchLength(in, i - distance, i, end);
                    match(length, distance);
                    int next = i + length;
                    if (next < end - WORD) {
                        places[hash((long) LONG.get(in, i + 1))] = base + i + 1;
                        places[hash((long) LONG.get(in, next - 1))] = base + next - 1;
                        if (length > 12) {
                            places[hash((long) LONG.get(in, next - 4))] = base + next - 4;
                        }
                    }
                    i = next;
                    misses = 0;
                    continue;
                }
            }
            // The longer nothing is found, in digits mostly, the fewer places are looked at.
            int stop = Math.min(i + 1 + Math.min(misses++, LONGEST_STRIDE), to);
            i = literals(in, i, stop);
        }
        return literals(in, i, Math.min(to, end));
    }

    /** What stands before a block, if anything of the block is searched. */
    private void remember(byte[] in, int from, int to) {
        for (int i = from; !remembered && i < to; i += WINDOW_STEP) {
            places[hash((long) LONG.get(in, i))] = base + i;
        }
        remembered = true;
    }

    /** How far two places agree that are known to agree in the first word. */
    private static int matchLength(byte[] in, int earlier, int here, int end) {
        int most = Math.min(Symbols.LONGEST_MATCH, end - here);
        int length = WORD;
        while (length + WORD <= most) {
            long difference = (long) LONG.get(in, here + length) ^ (long) LONG.get(in, earlier + length);
            if (difference != 0) {
                return length + (Long.numberOfTrailingZeros(difference) >>> 3);
            }
            length += WORD;
        }
        while (length < most && in[here + length] == in[earlier + length]) {
            length++;
        }
        return length;
    }

    private int write(byte[] out, int at) {
        bits.start(out, at);
        if (size < FEW_TOKENS) {
            // A code of its own would cost more, in time and in bits.
            bits.put(0b010, 3);
            bits.putTokens(tokens, size, BlockCodes.FIXED);
        } else {
            codes.build(literalFrequencies, distanceFrequencies);
            bits.put(0b100, 3);
            head.write(codes, bits);
            bits.putTokens(tokens, size, codes);
        }
        return bits.sync();
    }
}
