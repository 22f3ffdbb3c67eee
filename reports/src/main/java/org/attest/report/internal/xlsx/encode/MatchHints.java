package org.attest.report.internal.xlsx.encode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.attest.report.internal.xlsx.zip.EntryOutput;
import org.attest.report.internal.xlsx.zip.Matches;
import org.jspecify.annotations.Nullable;

/**
 * Match hints: tells the compressor what was written before and where, which it would have to search for. A cell repeats the
 * cell above it up to the last digits of the row's number, from there on the last cell of its kind; a value is often that of
 * a cell further up. Only between them, and in texts, there is something to search. Places count from the entry's beginning
 * through all arrays.
 */
final class MatchHints {
    /** So far before everything that nothing reaches back to it. */
    static final long NEVER = Long.MIN_VALUE / 2;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    // RFC 1951, 2: how long a match may be, and how far back it may lie.
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int FARTHEST = 1 << 15;

    /** How many values of a column are remembered; there are seldom more within the reach of a match. */
    private static final int VALUES_BITS = 6;

    private static final long FIBONACCI = 0x9E3779B185EBCA87L;

    /** A search is seldom worth it below. */
    private static final int SHORTEST_SEARCHED = 6;

    /** So many values of a column are looked for before it is asked how many were found, and the part that must be. */
    private static final int TRIAL = 500;

    private static final int LEAST_PART = 8;

    /** What a letter of a value costs, and what the distance to the cell above costs less than one of the same bits. */
    private static final int BITS_OF_LETTER = 4;

    private static final int BITS_OF_CELL = 3;

    /** What is known of the cells of a column: where the last one and its value began, and where values did. */
    private static final class Column {
        long cell = NEVER;
        long value = NEVER;
        final long[] values = new long[1 << VALUES_BITS];
        long written;
        long taken;

        Column() {
            Arrays.fill(values, NEVER);
        }
    }

    private final EntryOutput out;
    private Matches matches;
    private byte[] buffer;

    /** The place of an array's index 0; the entry begins at place 0. */
    private long origin;

    private @Nullable Column[] columns = {};

    // What of the current array awaits its hints: of each cell its column, its kind, and where it begins (behind the
    // value
    // before it), its row's number, and its value.
    private int size;
    private int[] columnOf = new int[64];
    private Kind.Opening[] kinds = new Kind.Opening[64];
    private int[] cells = new int[64];
    private int[] numbers = new int[64];
    private int[] values = new int[64];
    private int ended;

    /** Up to where there is a hint, or something that none is given for. */
    private int hinted;

    private long row;

    /** How many digits its number has. */
    private int digits;

    MatchHints(EntryOutput out) {
        this.out = out;
        this.matches = out.matches();
        this.buffer = out.buffer();
        this.origin = -out.start();
        this.ended = out.start();
    }

    /** A row begins. */
    void row(long number, int digitsOfIt) {
        row = number;
        digits = digitsOfIt;
    }

    /** A value ends here: from here on the next cell repeats the one above it. */
    void ended(int at) {
        ended = at;
    }

    /** What comes next is no cell, so that it has to be searched. */
    void search(int from) {
        matches.search(from);
        ended = from;
    }

    /**
     * A cell is open, its value comes next.
     *
     * @param column from 1 on; 0 is the head of the row
     * @param number where its row's number begins
     */
    void opened(int column, Kind.Opening kind, int number, int value) {
        if (size == cells.length) {
            columnOf = Arrays.copyOf(columnOf, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
            cells = Arrays.copyOf(cells, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        columnOf[size] = column;
        kinds[size] = kind;
        cells[size] = ended;
        numbers[size] = number;
        values[size++] = value;
        ended = value;
    }

    /** Bytes have moved to make room behind the head of the current row. */
    void moved(int by) {
        values[0] += by;
        for (int i = 1; i < size; i++) {
            cells[i] += by;
            numbers[i] += by;
            values[i] += by;
        }
        ended += by;
    }

    /** Whether the row's head is still in the array. */
    boolean holdsRow() {
        return size > 0 && columnOf[0] == 0;
    }

    /** Gives the hints for the cells of a row, or of as much of it as there is. */
    void give() {
        for (int i = 0; i < size; i++) {
            Kind.Opening kind = kinds[i];
            Column column = column(columnOf[i]);
            boolean again = kind.row == row;
            int end = i + 1 < size ? cells[i + 1] : ended;
            int value = values[i];
            int number = numbers[i];
            if (hinted < number) {
                int from = Math.max(hinted, cells[i]);
                hint(from, again ? number : number + digits, column.cell + from - cells[i]);
            }
            if (again && hinted <= number) {
                hint(number, value, kind.place);
            }
            kind.row = row;
            kind.place = origin + number;
            boolean isLast = i + 1 == size;
            int next = isLast ? end : numbers[i + 1];
            // The next cell goes on with one of its kind in this row, or with the one above it.
            int most = isLast || kinds[i + 1].row == row ? next : next + digits;
            int opening = Math.max(hinted, number + digits);
            if (opening < value) {
                long earlier = column.value + opening - value;
                hint(opening, opening + repeats(opening, next, earlier) < next ? value : most, earlier);
                // Another kind, another height: what is left is markup all the same.
                int rest = Math.max(hinted, opening);
                if (value - rest >= SHORTEST_SEARCHED) {
                    matches.search(rest);
                }
            }
            if (value < end && (kind.hasText || column.written < TRIAL || column.taken * LEAST_PART > column.written)) {
                value(column, value, end, next, most, kind.hasText);
            }
            column.cell = origin + cells[i];
            column.value = origin + value;
        }
        size = 0;
    }

    /**
     * A value that its column has had is taken from there, together with what follows it, if that is the same.
     *
     * @param next where the row's number begins in the next cell
     * @param most how much of the next cell may be taken with it
     */
    private void value(Column column, int value, int end, int next, int most, boolean hasText) {
        int slot = slot(value, end - value);
        column.written++;
        if (hinted <= value) {
            long earlier = column.values[slot];
            int known = value + repeats(value, most, earlier);
            boolean pays = (end - value) * BITS_OF_LETTER >= bits(origin + value - earlier) - BITS_OF_CELL;
            if (pays && (known >= next || (hasText && known >= end))) {
                hint(value, known, earlier);
                column.taken++;
            } else if (hasText && end - value >= SHORTEST_SEARCHED) {
                matches.search(value);
            }
        }
        column.values[slot] = origin + value;
    }

    private static int bits(long distance) {
        return Long.SIZE - Long.numberOfLeadingZeros(distance);
    }

    private int slot(int from, int length) {
        long first = (long) LONG.get(buffer, from);
        long mixed = length >= Long.BYTES
                ? first ^ Long.rotateLeft((long) LONG.get(buffer, from + length - Long.BYTES), 29)
                : first << (Long.SIZE - Byte.SIZE * length);
        return (int) ((mixed * FIBONACCI + length * FIBONACCI) >>> (Long.SIZE - VALUES_BITS));
    }

    private Column column(int index) {
        if (index >= columns.length) {
            columns = Arrays.copyOf(columns, index + 8);
        }
        Column known = columns[index];
        if (known == null) {
            known = new Column();
            columns[index] = known;
        }
        return known;
    }

    /** Hints at as much of a stretch as an earlier place repeats. */
    private void hint(int from, int to, long earlier) {
        int length = repeats(from, to, earlier);
        if (length >= SHORTEST) {
            matches.add(from, length, (int) (origin + from - earlier));
            hinted = from + length;
        }
    }

    /** How many bytes of a stretch stand at an earlier place too. */
    private int repeats(int from, int to, long earlier) {
        long distance = origin + from - earlier;
        if (earlier < 0 || distance > FARTHEST) {
            return 0;
        }
        int most = Math.min(to - from, LONGEST);
        int there = from - (int) distance;
        for (int length = 0; length < most; length += Long.BYTES) {
            long difference = (long) LONG.get(buffer, from + length) ^ (long) LONG.get(buffer, there + length);
            if (difference != 0) {
                return Math.min(most, length + (Long.numberOfTrailingZeros(difference) >>> 3));
            }
        }
        return most;
    }

    /** The array was handed over at {@code end}; the next one is lent. */
    void turn(int end) {
        origin += end - out.start();
        matches = out.matches();
        buffer = out.buffer();
        ended = out.start();
        hinted = 0;
    }
}
