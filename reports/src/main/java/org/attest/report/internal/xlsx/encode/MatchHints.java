package org.attest.report.internal.xlsx.encode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.attest.report.internal.deflate.Matches;
import org.attest.report.internal.xlsx.zip.EntryOutput;
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

    /** Shorter texts of a list are names, in which a search takes long and finds little. */
    private static final int LONG_ITEM = 24;

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

        /** Whether looking for its values has been worth it, as far as that is known. */
        boolean pays() {
            return written < TRIAL || taken * LEAST_PART > written;
        }
    }

    private final EntryOutput out;
    private Matches matches;
    private byte[] buffer;

    /** The place of an array's index 0; the entry begins at place 0. */
    private long origin;

    private @Nullable Column[] columns = {};

    private final RowMarks marks;

    /** Up to where there is a hint, or something that none is given for. */
    private int hinted;

    private long row;

    /** How many digits its number has. */
    private int digits;

    private long itemPlace = NEVER;

    MatchHints(EntryOutput out) {
        this.out = out;
        this.matches = out.matches();
        this.buffer = out.buffer();
        this.origin = -out.start();
        this.marks = new RowMarks(out.start());
    }

    /** Where the cells are that await their hints. */
    RowMarks marks() {
        return marks;
    }

    /** A row begins. */
    void row(long number, int digitsOfIt) {
        row = number;
        digits = digitsOfIt;
    }

    /** A text of a list begins: what stands before it repeats what stood before the last one. */
    void item(int at, int letters) {
        int from = marks.ended();
        hint(from, at, itemPlace);
        itemPlace = origin + from;
        if (letters >= LONG_ITEM) {
            matches.search(at);
        }
    }

    /** What comes next is no cell, so that it has to be searched. */
    void search(int from) {
        matches.search(from);
        marks.ended(from);
    }

    /** Gives the hints for the cells of a row, or of as much of it as there is. */
    void give() {
        for (int i = 0; i < marks.size(); i++) {
            give(marks.at(i), i + 1 < marks.size() ? marks.at(i + 1) : null);
        }
        marks.clear();
    }

    private void give(RowMarks.Mark cell, RowMarks.@Nullable Mark after) {
        Kind.Opening kind = cell.kind;
        Column column = column(cell.column);
        boolean again = kind.row == row;
        int behindNumber = cell.number + digits;
        if (hinted < cell.number) {
            int from = Math.max(hinted, cell.start);
            hint(from, again ? cell.number : behindNumber, column.cell + from - cell.start);
        }
        if (again && hinted <= cell.number) {
            hint(cell.number, cell.value, kind.place);
        }
        kind.row = row;
        kind.place = origin + cell.number;
        int end = after == null ? marks.ended() : after.start;
        int next = after == null ? end : after.number;
        // The next cell goes on with one of its kind in this row, or with the one above it.
        int most = after == null || after.kind.row == row ? next : next + digits;
        int opening = Math.max(hinted, behindNumber);
        if (opening < cell.value) {
            long earlier = column.value + opening - cell.value;
            int length = repeats(opening, most, earlier);
            add(opening, opening + length < next ? Math.min(length, cell.value - opening) : length, earlier);
            // Another kind, another height: what is left is markup all the same.
            int rest = Math.max(hinted, opening);
            if (cell.value - rest >= SHORTEST_SEARCHED) {
                matches.search(rest);
            }
        }
        if (cell.value < end && (kind.hasText || column.pays())) {
            value(column, cell.value, end, next, most, kind.hasText);
        }
        column.cell = origin + cell.start;
        column.value = origin + cell.value;
    }

    /**
     * A value that its column has had is taken from there, with what follows it, as far as the row's number in the next
     * cell and beyond, if that is the same.
     */
    private void value(Column column, int value, int end, int next, int most, boolean hasText) {
        int slot = slot(value, end - value);
        column.written++;
        if (hinted <= value) {
            long earlier = column.values[slot];
            int length = repeats(value, most, earlier);
            boolean pays = (end - value) * BITS_OF_LETTER >= bits(origin + value - earlier) - BITS_OF_CELL;
            if (pays && value + length >= (hasText ? end : next)) {
                add(value, length, earlier);
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
        add(from, repeats(from, to, earlier), earlier);
    }

    private void add(int from, int length, long earlier) {
        if (length >= Matches.SHORTEST) {
            matches.add(from, length, (int) (origin + from - earlier));
            hinted = from + length;
        }
    }

    /** How many bytes of a stretch stand at an earlier place too. */
    private int repeats(int from, int to, long earlier) {
        long distance = origin + from - earlier;
        if (earlier < 0 || distance > Matches.FARTHEST) {
            return 0;
        }
        int most = Math.min(to - from, Matches.LONGEST);
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
        marks.ended(out.start());
        hinted = 0;
    }
}
