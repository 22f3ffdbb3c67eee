package org.attest.report.internal.xlsx.encode;

import org.attest.report.internal.xlsx.zip.EntryOutput;
import org.attest.report.internal.xlsx.zip.Matches;

/**
 * Match hints: tells the compressor which markup was written before and where, which it would have to search for.
 * Places count from the entry's beginning through all arrays.
 */
final class MatchHints {
    /** So far before everything that nothing reaches back to it. */
    static final long NEVER = Long.MIN_VALUE / 2;

    // RFC 1951, 2: how long a match may be, and how far back it may lie.
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int FARTHEST = 1 << 15;

    private final EntryOutput out;
    private Matches matches;

    /** The place of an array's index 0. */
    private long origin;

    /** Nothing is certain of what was written before. */
    private long barrier;

    MatchHints(EntryOutput out) {
        this.out = out;
        this.matches = out.matches();
    }

    long place(int at) {
        return origin + at;
    }

    /** What stands in the array from {@code from} to {@code to} was written at an earlier place, if there is one. */
    void repeat(int from, int to, long earlier) {
        long distance = origin + from - earlier;
        int length = to - from;
        if (earlier >= barrier && distance <= FARTHEST && length >= SHORTEST && length <= LONGEST) {
            matches.add(from, length, (int) distance);
        }
    }

    /** Bytes were moved from {@code from} on: what was said of them is wrong now, and so are their places. */
    void forget(int from, int at) {
        matches.dropFrom(from);
        barrier = origin + at;
    }

    /** The array was handed over at {@code end}; the next one begins at {@code start}. */
    void turn(int end, int start) {
        origin += end - start;
        matches = out.matches();
    }
}
