package org.attest.audit.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.RandomAccessFileOrArray;

/**
 * How many bytes reading one file may take. Whatever loops, swells or lies in it has to read them, unpack them, ask for room
 * or go deeper, and all of that is counted here. A limit once reached is never left: OpenPDF catches much of what is thrown
 * and tries something else.
 */
final class Limits {
    /** In one piece, such as an unpacked stream: in a small file, and for each byte of a large one. */
    private static final long MOST_AT_ONCE = 1 << 24;

    private static final int TIMES_AT_ONCE = 4;

    /** In all, each as often as it is read. */
    private static final long MOST = 1 << 27;

    private static final int TIMES = 200;

    /** In one object, or before one operator. */
    private static final int MOST_VALUES = 1_000_000;

    /** Whatever stands in each other: values, elements, pages, forms. */
    private static final int DEEPEST = 500;

    private final long size;
    private String place = Claims.DOCUMENT;
    private long bytes;
    private int values;
    private int depth;
    private @Nullable UncheckedIOException reached;

    /** What is read within something that is counted. */
    interface Reading<T extends @Nullable Object> {
        T read() throws IOException;
    }

    /** @param size of the file in bytes */
    Limits(long size) {
        this.size = size;
    }

    /** Reads what has a place, which is named when a limit is reached. */
    <T extends @Nullable Object> T within(String inner, Reading<T> reading) throws IOException {
        String outer = place;
        place = inner;
        values = 0;
        try {
            return value(reading);
        } finally {
            place = outer;
        }
    }

    /** Reads a value, which may have others in it. */
    <T extends @Nullable Object> T value(Reading<T> reading) throws IOException {
        atMost("values", ++values, MOST_VALUES);
        deep(++depth);
        try {
            return reading.read();
        } finally {
            depth--;
        }
    }

    void deep(int steps) {
        atMost("steps into each other", steps, DEEPEST);
    }

    void takeAtOnce(long more) {
        atMost("bytes at once", more, Math.max(MOST_AT_ONCE, TIMES_AT_ONCE * size));
    }

    void take(long more) {
        bytes += Math.max(0, more);
        atMost("bytes in all", bytes, Math.max(MOST, TIMES * size));
    }

    private void atMost(String what, long count, long most) {
        if (reached == null && count > most) {
            String words =
                    String.format(Locale.ROOT, "%s: takes %,d %s, must take at most %,d", place, count, what, most);
            reached = new UncheckedIOException(words, new IOException(words));
        }
        check();
    }

    /** @throws UncheckedIOException when a limit has been reached before */
    void check() {
        if (reached != null) {
            throw reached;
        }
    }

    /** What is wrong with a file that could not be read: the limit that has been reached, before all else. */
    String reason(Exception thrown) {
        return String.valueOf((reached == null ? thrown : reached).getMessage());
    }

    PRTokeniser tokens(byte[] unpacked) {
        return new PRTokeniser(new Source(unpacked));
    }

    /** Reads operators with their operands. */
    PdfContentParser commands(byte[] unpacked) {
        return new PdfContentParser(tokens(unpacked)) {
            @Override
            public List<PdfObject> parse(@Nullable List<PdfObject> known) throws IOException {
                values = 0;
                return super.parse(known);
            }

            @Override
            public @Nullable PdfObject readPRObject() throws IOException {
                return value(super::readPRObject);
            }
        };
    }

    /** Takes what is unpacked; without keeping it, only the sum of all is limited. */
    ByteArrayOutputStream unpacked(boolean kept) {
        return new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] some, int offset, int length) {
                take(length);
                if (kept) {
                    takeAtOnce((long) size() + length);
                    super.write(some, offset, length);
                }
            }
        };
    }

    /** A file, or a part of it unpacked, of which each byte counts that is read. */
    final class Source extends RandomAccessFileOrArray {
        Source(Path file) throws IOException {
            super(file.toAbsolutePath().toString(), false, false);
        }

        private Source(byte[] unpacked) {
            super(unpacked);
        }

        Limits limits() {
            return Limits.this;
        }

        @Override
        public int read() throws IOException {
            take(1);
            return super.read();
        }
    }
}
