package org.attest.report.internal.deflate;

import java.util.Arrays;

/**
 * A deflate for tables: what its writer knows to repeat is taken as it is, the rest searched (LZ77), and one dynamic Huffman
 * block written per call (RFC 1951). The bytes depend on the input alone. For one thread at a time.
 */
public class TableDeflate {
    /** Of what {@link #end} writes. */
    public static final int LAST_BYTES = 2;

    private static final int HASH_BITS = 15;

    /** Of the bytes read, the first four are hashed: shorter matches are seldom worth their bits. */
    private static final int UNHASHED_BITS = 32;

    private static final int SHORTEST_SEARCHED = 4;

    /** A match that short must be so near to be worth its bits. */
    private static final int FARTHEST_SHORT = 1 << 12;

    private static final long FIBONACCI = 0x9E3779B185EBCA87L;

    /** How many places are passed over at most, where nothing was found for a while, and when one more is. */
    private static final int LONGEST_STRIDE = 3;

    private static final int MISSES_PER_STRIDE = 16;

    /** Blocks of fewer symbols take the fixed code: parts of a workbook that are small. */
    private static final int FEW_TOKENS = 400;

    /** By hash: the last place with it, counted on through all blocks so that the table need not be cleared for each. */
    private final int[] places = new int[1 << HASH_BITS];

    /** By the last bits of a place: the one before it with its hash. */
    private final int[] earlier = new int[Matches.FARTHEST];

    private final Effort effort;

    /** What is added to a place in the block; old places are thereby too far away to be referred to. */
    private int base = Matches.FARTHEST + 1;

    /** Whether the hashes of what stands before the block are known. */
    private boolean remembered;

    private int[] tokens = {};
    private int size;
    private final int[] literalFrequencies = new int[Symbols.LITERALS_AND_LENGTHS];
    private final int[] distanceFrequencies = new int[Symbols.DISTANCES];
    private final BlockCodes codes = new BlockCodes();
    private final CodeLengths head = new CodeLengths();
    private final BitOutput bits = new BitOutput();

    public TableDeflate(Effort effort) {
        this.effort = effort;
    }

    /**
     * Deflates {@code length} bytes of {@code in}, on their own but for the window. What is written ends on the border of a
     * byte and never ends the stream, so blocks can be put together whatever thread made them.
     *
     * @param window bytes before {@code from} that the reader has by then; at most 32 KiB of them are used
     * @param out has room for {@link #mostBytes} from {@code at}
     * @return the end of what was written; nothing is for no bytes
     */
    public int deflate(byte[] in, int window, int from, int length, Matches matches, byte[] out, int at) {
        if (length == 0) {
            return at;
        }
        if (tokens.length < length) {
            // Blocks of one entry differ a little: the first one makes room for the others.
            tokens = new int[length + length / 16];
        }
        int end = from + length;
        if (base > Integer.MAX_VALUE - 2 * Matches.FARTHEST - end) {
            Arrays.fill(places, 0);
            base = Matches.FARTHEST + 1;
        }
        Arrays.fill(literalFrequencies, 0);
        Arrays.fill(distanceFrequencies, 0);
        literalFrequencies[Symbols.END] = 1;
        size = 0;
        remembered = false;
        take(in, from, Math.min(window, Matches.FARTHEST), end, matches);
        base += end + Matches.FARTHEST + 1;
        return write(out, at);
    }

    /** Writes an empty block that is the last one, by the fixed code (RFC 1951, 3.2.3); gives its end. */
    public static int end(byte[] out, int at) {
        out[at] = 3;
        out[at + 1] = 0;
        return at + LAST_BYTES;
    }

    /**
     * The room that the output of so many bytes may take while it is written. Symbols cost no more than in deflate's fixed
     * code, 9 bits for a byte; the head is far below the rest.
     */
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
            int token = next < end ? matches.token(known) : 0;
            if (searched || effort.everywhere()) {
                // What stands before a block is remembered only if anything of it is searched.
                remember(in, remembered ? from : from - window, Math.min(from, end - Matches.WORD));
                remembered = true;
                i = search(in, i, next, searched ? 0 : next + (token >>> 16), end);
            } else {
                i = literals(in, i, next);
            }
            // A match that was found may have run into what is known.
            int length = (token >>> 16) - (i - next);
            searched = token == 0;
            if (length >= Matches.SHORTEST) {
                match(length, token & 0xFFFF);
                i += length;
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

    /** Looks for matches that begin in a stretch and end at {@code beyond} or later; gives where the last one ends. */
    private int search(byte[] in, int from, int to, int beyond, int end) {
        int last = Math.min(to, end - Matches.WORD);
        int i = from;
        int misses = 0;
        while (i < last) {
            long found = find(in, i, end, Math.max(SHORTEST_SEARCHED, beyond - i) - 1);
            remember(in, i);
            if (found == 0) {
                // The longer nothing is found, in digits mostly, the fewer places are looked at.
                int stride = 1 + Math.min(misses++ / MISSES_PER_STRIDE, LONGEST_STRIDE);
                i = literals(in, i, Math.min(i + stride, to));
                continue;
            }
            misses = 0;
            for (long next = found; next != 0 && length(found) < effort.lazy() && i + 1 < last; ) {
                next = find(in, i + 1, end, length(found));
                if (next != 0) {
                    i = literals(in, i, i + 1);
                    remember(in, i);
                    found = next;
                }
            }
            match(length(found), (int) found & 0xFFFF);
            remember(in, i + 1, Math.min(i + Math.min(length(found), effort.remembered()), end - Matches.WORD));
            i += length(found);
        }
        return literals(in, i, Math.min(to, end));
    }

    private static int length(long found) {
        return (int) (found >>> 16);
    }

    /** The longest match at a place, if it is longer than so many bytes: its length above 16 bits of distance, else 0. */
    private long find(byte[] in, int i, int end, int longer) {
        int here = base + i;
        long word = (long) Matches.WORDS.get(in, i);
        int place = places[hash(word)];
        int longest = longer;
        int distance = 0;
        for (int tries = effort.tries(); tries > 0 && here - place <= Matches.FARTHEST; tries--) {
            int there = place - base;
            if (i + longest < end && in[there + longest] == in[i + longest]) {
                long difference = word ^ (long) Matches.WORDS.get(in, there);
                int length = difference == 0
                        ? Matches.length(in, there, i, end)
                        : Long.numberOfTrailingZeros(difference) >>> 3;
                if (length > longest && (length > SHORTEST_SEARCHED || here - place <= FARTHEST_SHORT)) {
                    longest = length;
                    distance = here - place;
                }
            }
            int before = earlier[place & (Matches.FARTHEST - 1)];
            // One that was written over is none.
            tries = before < place && longest < effort.enough() ? tries : 0;
            place = before;
        }
        return distance == 0 ? 0 : (long) longest << 16 | distance;
    }

    private void remember(byte[] in, int i) {
        int hash = hash((long) Matches.WORDS.get(in, i));
        earlier[(base + i) & (Matches.FARTHEST - 1)] = places[hash];
        places[hash] = base + i;
    }

    private void remember(byte[] in, int from, int to) {
        for (int i = from; i < to; i++) {
            remember(in, i);
        }
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
