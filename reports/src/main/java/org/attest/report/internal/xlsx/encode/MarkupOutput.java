package org.attest.report.internal.xlsx.encode;

import org.attest.report.internal.xlsx.zip.EntryOutput;

/** Writes markup, numbers and texts into the arrays of an entry. */
final class MarkupOutput {
    /** Between two looks at the room left so many units of text are written at most, and a cell's markup. */
    private static final int CHUNK = 1024;

    private static final int MOST_BYTES_AT_ONCE = CHUNK * EscapedText.MOST_BYTES_PER_UNIT + 512;

    private final EntryOutput out;
    private final MatchHints hints;
    private byte[] buffer;
    private int at;

    /** Where an array is handed over between two rows. */
    private final int limit;

    /** Where an array is handed over within a row; a shorter row stays in one array. */
    private final int end;

    MarkupOutput(EntryOutput out) {
        this.out = out;
        this.hints = new MatchHints(out);
        this.buffer = out.buffer();
        this.at = out.start();
        this.limit = out.limit();
        this.end = buffer.length - MOST_BYTES_AT_ONCE;
    }

    MatchHints hints() {
        return hints;
    }

    /** The index in the array of what is written next. */
    int at() {
        return at;
    }

    void put(MarkupWords words) {
        at = words.put(buffer, at);
    }

    /** Up to eight bytes. */
    void put(long word, int length) {
        MarkupWords.put(word, buffer, at);
        at += length;
    }

    void put(double value) {
        at = NumberText.put(buffer, at, value);
    }

    /** A whole number of 0 or more. */
    void put(long value) {
        at = Digits.put(buffer, at, value);
    }

    /** The longest text of a cell has more bytes than there is room behind the limit. */
    void put(String text) {
        int length = text.length();
        for (int from = 0; from < length; ) {
            int to = Math.min(length, from + CHUNK);
            if (to < length && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            at = EscapedText.put(text, from, to, buffer, at);
            from = to;
            handOverIfFull();
        }
    }

    void put(byte[] bytes) {
        for (int from = 0; from < bytes.length; ) {
            int length = Math.min(bytes.length - from, buffer.length - at);
            System.arraycopy(bytes, from, buffer, at, length);
            at += length;
            from += length;
            handOverIfFull();
        }
    }

    /** A text of a list, between what stands around each of them. */
    void item(MarkupWords start, String text, MarkupWords end) {
        put(start);
        hints.item(at, text.length());
        put(text);
        hints.marks().ended(at);
        put(end);
        handOverIfFull();
    }

    /** Ends a value, with these words behind it. */
    void end(MarkupWords words) {
        hints.marks().ended(at);
        put(words);
        handOverIfFull();
    }

    void endRow() {
        if (at >= limit) {
            handOver();
        } else {
            hints.give();
        }
    }

    /** Moves what stands behind an index, to make room for some bytes. */
    void insert(int index, byte[] bytes, int length) {
        System.arraycopy(buffer, index, buffer, index + length, at - index);
        System.arraycopy(bytes, 0, buffer, index, length);
        at += length;
    }

    private void handOverIfFull() {
        if (at >= end) {
            handOver();
        }
    }

    void close() {
        hints.give();
        out.close(at);
        buffer = new byte[0];
    }

    private void handOver() {
        // Of a long text this is the part that is in the array.
        hints.marks().ended(at);
        hints.give();
        int handed = at;
        buffer = out.next(at);
        at = out.start();
        hints.turn(handed);
    }
}
